/** The beginning of a text file as characters, whatever its bytes are; and whether there is more of it. */
export type ReadText = { readonly text: string; readonly isCut: boolean }

export const mostTextBytes = 1_048_576

export async function readText(file: Blob): Promise<ReadText> {
  const bytes = new Uint8Array(await file.slice(0, mostTextBytes).arrayBuffer())
  const isCut = file.size > mostTextBytes
  return { text: new TextDecoder(encodingOf(bytes)).decode(bytes), isCut }
}

/** By its byte order mark (WHATWG Encoding, BOM sniff); without one UTF-8, or what old programs wrote. */
function encodingOf(bytes: Uint8Array<ArrayBuffer>): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  try {
    // A character may be cut at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
