/** A JSON value to read: indented, and long base64 cut to its beginning and its length. */
const longest = 200

export function foldBase64(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => folded(part), 2) ?? ''
}

function folded(part: unknown): unknown {
  const isLong = typeof part === 'string' && part.length > longest
  if (!isLong || !/^[A-Za-z0-9+/\s]+=*\s*$/.test(part)) return part
  return `${part.slice(0, 60)}… (${part.length} characters of base64)`
}
