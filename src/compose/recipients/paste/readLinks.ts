/** The people that `mailto:` links name besides those they go to (RFC 6068), by field. Nothing where they name nobody else. */
import { parseRecipients } from '#compose/recipients/parse/parseRecipients.ts'
import { sign } from '#compose/recipients/parse/readAddress.ts'
import { isLine, type LineName } from '#compose/recipients/recipientLines.ts'
import type { RecipientFieldName } from '#compose/recipients/recipients.ts'
import { moreHidden, type ByLine } from './readHeaders.ts'

const link = /(mailto:[^\s<>"?)\]]*)\?([^\s<>")\]]+)/gi

export function readLinks(text: string, field: RecipientFieldName): ByLine | undefined {
  const home = isLine(field) ? field : 'to'
  const named: Record<LineName, string[]> = { to: [], cc: [], bcc: [] }
  const plain = text.replace(link, (whole, start: string, query: string) => {
    const found = query.split(/&(?:amp;)?/i).flatMap(readParameter)
    for (const [line, people] of found) named[line].push(people)
    if (found.length === 0) return whole
    return /^mailto:$/i.test(start) ? '' : start
  })
  if (Object.values(named).every((each) => each.length === 0)) return undefined
  const lists: Record<LineName, ReturnType<typeof parseRecipients>> = { to: [], cc: [], bcc: [] }
  lists[home].push(...parseRecipients(plain), ...read(named.to))
  lists[moreHidden(home, 'cc')].push(...read(named.cc))
  lists.bcc.push(...read(named.bcc))
  return lists
}

const read = (lists: readonly string[]) => lists.flatMap(parseRecipients)

function readParameter(parameter: string): [LineName, string][] {
  const [name = '', ...value] = parameter.split('=')
  const line = name.toLowerCase()
  const people = decoded(value.join('='))
  return isLine(line) && sign.test(people) ? [[line, people]] : []
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
