/**
 * A value with its bytes taken out and named instead, and back. Copies of a message share their files, and bytes are never
 * changed, so the same bytes have the same name wherever they are.
 */
type Named = { readonly $bytes: string }

const isNamed = (value: object): value is Named => '$bytes' in value

export function withoutBytes(value: unknown, nameOf: (bytes: Uint8Array) => string): unknown {
  if (value instanceof Uint8Array) return { $bytes: nameOf(value) } satisfies Named
  return eachIn(value, (inner) => withoutBytes(inner, nameOf))
}

export function withBytes(value: unknown, bytesOf: (name: string) => Uint8Array): unknown {
  if (typeof value === 'object' && value !== null && isNamed(value)) return bytesOf(value.$bytes)
  return eachIn(value, (inner) => withBytes(inner, bytesOf))
}

function eachIn(value: unknown, change: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]))
}
