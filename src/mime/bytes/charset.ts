/**
 * Bytes as text, by the charset they are said to be in, and by what they are where that is wrong or
 * not said: UTF-8 if they are valid UTF-8, else windows-1252.
 *
 * It never fails; whether a charset is known at all is asked with decoderFor.
 */

/** Spellings of mail programs beyond the labels of the Encoding Standard, without their separators. */
const aliases: Readonly<Record<string, string>> = {
  ...{ 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 874: 'windows-874' },
  ...{ 51932: 'euc-jp', 50220: 'iso-2022-jp', 50221: 'iso-2022-jp', 50222: 'iso-2022-jp' },
  ...{ shiftjis: 'shift_jis', windows31j: 'shift_jis', mskanji: 'shift_jis', eucjp: 'euc-jp' },
  ...{ iso2022jp1: 'iso-2022-jp', iso2022jp2: 'iso-2022-jp', junet: 'iso-2022-jp' },
  ...{ euckr: 'euc-kr', uhc: 'euc-kr', tis620: 'windows-874', gb2312: 'gbk', big5: 'big5' },
  ...{ iso88598i: 'iso-8859-8-i', iso88598e: 'iso-8859-8-e', iso2022jp: 'iso-2022-jp' },
}

export function decoderFor(charset: string): TextDecoder | undefined {
  const label = charset.trim().toLowerCase()
  const bare = label.replace(/^(?:x-ms-|x-|cs)/, '').replace(/[\s._-]+/g, '')
  const page = /^(?:cp|windows|ms|ibm)(\d+)$/.exec(bare)?.[1] ?? bare
  for (const each of [label, aliases[page], `windows-${page}`, bare]) {
    const decoder = each && toDecoder(each)
    if (decoder) return decoder
  }
  return undefined
}

export function isAscii(charset: string): boolean {
  return /^(?:(?:us-)?ascii|ansi_x3\.4-1968)?$/i.test(charset.trim())
}

export function isWide(charset: string): boolean {
  return decoderFor(charset)?.encoding.startsWith('utf-16') ?? false
}

export function decodeText(bytes: Uint8Array, charset: string): string {
  if (isWide(charset)) return decodeWide(bytes, charset)
  const decoder = isAscii(charset) ? undefined : decoderFor(charset)
  return decoder ? decoder.decode(bytes) : decodeUnnamed(bytes)
}

/** Text that does not say what it is in, or says us-ascii and is not. */
export function decodeUnnamed(bytes: Uint8Array, otherwise = ''): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const known = isWide(otherwise) ? undefined : decoderFor(otherwise)
    const isUtf8 = known?.encoding === 'utf-8'
    return (known && !isUtf8 ? known : new TextDecoder('windows-1252')).decode(bytes)
  }
}

/** UTF-16 by its byte order mark, else by its label, else by where its zeros stand (RFC 2781, 4.3). */
function decodeWide(bytes: Uint8Array, charset: string): string {
  const [first, second] = bytes
  const isBig =
    first === 0xfe && second === 0xff
      ? true
      : first === 0xff && second === 0xfe
        ? false
        : /^utf-?16$/i.test(charset.trim())
          ? zerosAt(bytes, 0) > zerosAt(bytes, 1)
          : decoderFor(charset)?.encoding === 'utf-16be'
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2))
  return new TextDecoder(isBig ? 'utf-16be' : 'utf-16le').decode(whole)
}

function zerosAt(bytes: Uint8Array, parity: 0 | 1): number {
  return bytes.subarray(0, 2_000).filter((byte, at) => byte === 0 && at % 2 === parity).length
}

function toDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}
