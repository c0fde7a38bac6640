/**
 * A message that is signed or encrypted (RFC 8551, 1847): changing one byte would break it, so it can
 * only be sent as it is.
 */
import type { Head } from '#mime/write/partHeaders.ts'

export type SmimeKind = 'signed' | 'encrypted'

export function smimeKindOf({ type, lines }: Head): SmimeKind | undefined {
  if (type === 'multipart/signed') return 'signed'
  if (type === 'multipart/encrypted') return 'encrypted'
  if (!/^application\/(?:x-)?pkcs7-mime$/.test(type)) return undefined
  const line = lines.find((one) => /^content-type:/i.test(one)) ?? ''
  return /smime-type\s*=\s*"?signed-data/i.test(line) ? 'signed' : 'encrypted'
}
