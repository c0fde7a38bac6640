/**
 * Reads one line of an address field. Never throws, and loses nobody: what is not understood comes back as an
 * invalid entry, exactly as it was typed, with the reason.
 *
 * What is left out is syntax: separators, quotes, labels, links around an address, and a comment beside a name.
 * Nothing that cannot be seen gets into an entry.
 */
import type { Entry } from '#compose/recipients/recipients.ts'
import { isAddressLike } from './readAddress.ts'
import { readPeople, type Person, type SetApart } from './readPeople.ts'
import { listsOf, type Token } from './tokens.ts'
import { unseenIn, withoutUnseen } from './unseen.ts'
import { validateAddress } from './validateAddress.ts'

export function parseLine(text: string, setApart?: SetApart): Entry[] {
  const line = withoutUnseen(text)
  return listsOf(line).flatMap((tokens) => readList(tokens, line, setApart))
}

function readList(tokens: readonly Token[], line: string, setApart?: SetApart): Entry[] {
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || !last) return []
  const whole = line.slice(first.at, last.at + last.text.length)
  // `Lovelace, Ada` may be one person; more than two names are several.
  const commas = tokens.filter(({ kind }) => kind === 'comma').length
  const isNobody = !tokens.some(({ text }) => isAddressLike(text))
  if (commas === 1 && isNobody && /[^\s,]\s*,\s*[^\s,]/.test(whole)) return toInvalid(whole)
  return readPeople(tokens, setApart).flatMap((person) => toEntry(person, line))
}

function toEntry({ name, address, isClear, from, to }: Person, line: string): Entry[] {
  const typed = line.slice(from, to)
  // A quote or a dot that is left alone is nobody.
  if (!address && !/[\p{L}\p{N}\p{Extended_Pictographic}@]/u.test(typed)) return []
  if (!address || !isClear || validateAddress(address) || unseenIn(address)) {
    const fault = address ? validateAddress(address) : undefined
    return toInvalid(typed, fault)
  }
  return [name && name.toLowerCase() !== address.toLowerCase() ? { address, name } : { address }]
}

function toInvalid(typed: string, fault = validateAddress(typed.trim())): Entry[] {
  const text = typed.replace(/\s+/g, ' ').trim()
  return text ? [{ text, fault: fault ?? 'notAllowed' }] : []
}
