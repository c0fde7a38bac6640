/** What stands for the first recipient in a snippet; without a name there is only the address. Pure. */
import type { RecipientList } from '#compose/recipients/recipients.ts'

export function recipientValues(list: RecipientList): Readonly<Record<string, string>> {
  const first = list.find((entry) => 'address' in entry)
  if (!first || !('address' in first)) return {}
  const { address, name = '' } = first
  if (name === '' || name === address) return { address }
  return { address, name, firstName: firstNameOf(name) }
}

/** “Vance, Adele” has the family name in front. */
function firstNameOf(name: string): string {
  const [before = '', after] = name.split(',')
  const given = (after ?? before).trim()
  return given.split(/\s+/)[0] ?? given
}
