/** Single values of a message's JSON; what has another type is refused as Graph refuses it. */
import { isObject, type Json } from './readBody.ts'
import { cannotDeserialize, cannotRead, unknownProperty } from '#sandbox/graph/rejections.ts'

export function readText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') throw cannotDeserialize()
  return value
}

export function readFlagValue(value: unknown): boolean {
  if (typeof value !== 'boolean') throw cannotDeserialize()
  return value
}

export function readTexts(value: unknown): string[] {
  return readList(value).map((one) => {
    if (typeof one !== 'string') throw cannotDeserialize()
    return one
  })
}

export function readList(value: unknown): unknown[] {
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) throw cannotDeserialize()
  return value
}

/** Any case is taken; a number is not (Graph refuses numbers for enumerations). */
export function readEnum<Name extends string>(value: unknown, names: readonly Name[]): Name {
  if (typeof value !== 'string') throw cannotRead()
  const found = names.find((name) => name.toLowerCase() === value.toLowerCase())
  if (!found) throw cannotRead()
  return found
}

/** An object with no other keys than these; `@odata.…` annotations are let through. */
export function readObject(value: unknown, type: string, names: readonly string[]): Json {
  if (!isObject(value)) throw cannotDeserialize()
  for (const name of Object.keys(value)) {
    if (!names.includes(name) && !name.includes('@odata.')) throw unknownProperty(name, type)
  }
  return value
}
