/** One vCard (RFC 6350, and 2.1 as phones still write it): its name, and the address it prefers. */
import type { Entry } from '#compose/recipients/recipients.ts'
import { readAddress } from './readAddress.ts'
import { validateAddress } from './validateAddress.ts'

type Property = { readonly name: string; readonly parameters: string; readonly value: string }

export function readCard(lines: readonly string[]): Entry[] {
  const properties = unfolded(lines).flatMap(readProperty)
  const valuesOf = (name: string) => properties.filter((one) => one.name === name)
  const [family = '', given = ''] = fields(valuesOf('N')[0]?.value ?? '')
  const name = plain(valuesOf('FN')[0]?.value ?? '') || [given, family].filter(Boolean).join(' ')
  const emails = [...valuesOf('EMAIL')].sort((one, other) => preference(one) - preference(other))
  const members = valuesOf('MEMBER').filter(({ value }) => /^mailto:/i.test(value))
  if (members.length > 0) return members.map(({ value }) => toEntry('', value))
  const [email] = emails
  if (email) return [toEntry(name, email.value)]
  return name ? [{ text: name, fault: 'noAt' }] : []
}

function toEntry(name: string, written: string): Entry {
  const address = readAddress(plain(written))
  const fault = validateAddress(address)
  if (fault) return { text: name ? `${name} <${address}>` : address, fault }
  return name && name.toLowerCase() !== address.toLowerCase() ? { address, name } : { address }
}

/** PREF=1, or TYPE=pref in older ones, comes first. */
function preference({ parameters }: Property): number {
  const [, number] = /;PREF=(\d+)/i.exec(parameters) ?? []
  return number ? Number(number) : /;(?:TYPE=[^;]*)?\bPREF\b/i.test(parameters) ? 0 : 101
}

/** Lines that begin with a blank go on; quoted-printable ones end with "=". */
function unfolded(lines: readonly string[]): string[] {
  const whole: string[] = []
  for (const line of lines) {
    const before = whole.at(-1) ?? ''
    if (/^[ \t]/.test(line) && whole.length > 0) whole.push(whole.pop() + line.slice(1))
    else if (/^[^:]*QUOTED-PRINTABLE/i.test(before) && before.endsWith('='))
      whole.push(`${whole.pop()?.slice(0, -1)}${line}`)
    else whole.push(line)
  }
  return whole
}

function readProperty(line: string): Property[] {
  const [, name = '', parameters = '', value = ''] =
    /^\s*(?:[\w-]+\.)?([\w-]+)((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):(.*)$/.exec(line) ?? []
  if (!name) return []
  const text = /QUOTED-PRINTABLE/i.test(parameters) ? fromQuotedPrintable(value) : value
  return [{ name: name.toUpperCase(), parameters, value: text }]
}

function fields(value: string): string[] {
  return value.split(/(?<!\\);/).map(plain)
}

function plain(value: string): string {
  return value.replace(/\\n/gi, ' ').replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').trim()
}

function fromQuotedPrintable(value: string): string {
  try {
    return decodeURIComponent(value.replace(/%/g, '%25').replace(/=([0-9a-f]{2})/gi, '%$1'))
  } catch {
    return value
  }
}
