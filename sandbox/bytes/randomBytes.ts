/** Random bytes, drawn in one go for many takers: each sandbox begins with hundreds of names. */
const drawnBytes = 16_384

let drawn = new Uint8Array(0)

export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  if (drawn.length < length) drawn = crypto.getRandomValues(new Uint8Array(drawnBytes))
  const taken = drawn.slice(0, length)
  drawn = drawn.subarray(length)
  return taken
}
