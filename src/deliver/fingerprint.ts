/**
 * A short mark of a text, to see whether two texts are the same without keeping either. Pure.
 *
 * It is not a cryptographic hash, and never leaves the device.
 */
export function fingerprint(text: string): string {
  return mix(text, 0x9e3779b9) + mix(text, 0x85ebca6b)
}

/** 53 bits (cyrb53, public domain). */
function mix(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2_654_435_761)
    low = Math.imul(low ^ code, 1_597_334_677)
  }
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return (2 ** 32 * (2_097_151 & low) + (high >>> 0)).toString(36).padStart(11, '0')
}
