/**
 * A short mark of a text, to see whether two texts are the same without keeping either. Pure.
 *
 * Its code units are the coefficients of a polynomial, taken at two places modulo a prime (Karp and Rabin): 62
 * bits. That is no cryptographic hash; it never leaves the device.
 */
const prime = 2 ** 31 - 1
/** Small enough that no step leaves the integers a number holds. */
const places = [104_729, 611_953]

export function fingerprint(text: string): string {
  return places.map((place) => valueAt(place, text).toString(36)).join('-')
}

function valueAt(place: number, text: string): number {
  let value = text.length
  for (let at = 0; at < text.length; at++) value = (value * place + text.charCodeAt(at)) % prime
  return value
}
