/** What an address without a top-level domain may have been: `dana@contoso` next to adele@contoso.com. */
import { isRecipient, type RecipientList } from '#compose/recipients/recipients.ts'

export function suggestAddress(text: string, list: RecipientList): string | undefined {
  const [, before = '', domain = ''] = /^([^\s<>]+@)([^\s<>@]+)$/.exec(text) ?? []
  if (!domain) return undefined
  const domains = list.filter(isRecipient).map(({ address }) => address.split('@').at(-1) ?? '')
  const whole = domains.find((each) => each.toLowerCase().startsWith(`${domain.toLowerCase()}.`))
  return whole && before + whole
}
