/**
 * People in a header (RFC 5322, 3.4). Names are encoded where ASCII is not enough; an address stays
 * as it is, with its domain in ASCII where that makes the whole of it ASCII (RFC 5891, 6532).
 *
 * What would become somebody else's address is not written at all.
 */
import { toHost } from '#compose/recipients/host.ts'
import { isAnd } from '#compose/recipients/parse/readName.ts'
import { validateAddress } from '#compose/recipients/parse/validateAddress.ts'
import type { Recipient } from '#compose/recipients/recipients.ts'
import { toEncodedWords } from './encodedWords.ts'
import { toOneLine } from './headerLine.ts'

export class UnwritableAddress extends Error {
  override readonly name = 'UnwritableAddress'
}

/** Pieces for headerLine, with commas between people. */
export function toAddressPieces(people: readonly Recipient[]): readonly string[] {
  return people.flatMap((person, index) => {
    const pieces = toPieces(person)
    const isLast = index === people.length - 1
    return isLast ? pieces : [...pieces.slice(0, -1), `${pieces.at(-1) ?? ''},`]
  })
}

function toPieces({ name, address }: Recipient): readonly string[] {
  const fault = validateAddress(address)
  const isMisread = address.includes('=?')
  if (isMisread || (fault && fault !== 'noTopLevelDomain')) {
    throw new UnwritableAddress('This address cannot be written.')
  }
  const written = `<${toAsciiDomain(address)}>`
  const shown = toOneLine(name ?? '').trim()
  return shown === '' ? [written.slice(1, -1)] : [...namePieces(shown), written]
}

function namePieces(name: string): readonly string[] {
  // Names that look like addresses or groups mislead readers unless they are encoded; a sign or an “and” that is
  // not in quotes belongs to the list.
  const isWords = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
  const isAscii = /^[ !#-'*+,./0-9=?A-Z^_`a-z{|}~-]+$/.test(name) && !/ {2}/.test(name)
  if (!isAscii || name.includes('=?') || name.length > 60) return toEncodedWords(name)
  const isMistakable = isAnd(name) || !/^[A-Za-z0-9](?:.*[A-Za-z0-9])?$/.test(name)
  return isWords.test(name) && !isMistakable ? name.split(' ') : [`"${name}"`]
}

function toAsciiDomain(address: string): string {
  const at = address.lastIndexOf('@')
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)]
  if (/[^ -~]/.test(local) || !/[^ -~]/.test(domain)) return address
  const host = toHost(domain)
  return host ? `${local}@${host}` : address
}
