/** What an address without a top-level domain may have been: `dana@contoso` next to adele@contoso.com. */
import { isRecipient, type RecipientLine } from '#compose/recipients/recipients.ts'

export function likelyAddress(text: string, line: RecipientLine): string | undefined {
  const [, before = '', domain = ''] = /^([^\s<>]+@)([^\s<>@]+)$/.exec(text) ?? []
  if (!domain) return undefined
  const domains = line.filter(isRecipient).map(({ address }) => address.split('@').at(-1) ?? '')
  const whole = domains.find((each) => each.toLowerCase().startsWith(`${domain.toLowerCase()}.`))
  return whole && before + whole
}
