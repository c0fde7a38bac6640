/** Addresses in a message: whose they are, whether they can be one, and the name that goes with them. */
import type { MessageContent, Recipient } from './message.ts'
import type { Store } from './store.ts'

const oneAddress = /^("[^"\r\n]+"|[^\s@,;:<>()[\]"]+)@[^\s@,;:<>()[\]"]+$/

export const addressOf = ({ emailAddress }: Recipient): string => emailAddress.address ?? ''

/** One address and nothing else. Whether anybody reads there is not asked: that is told by mail later. */
export const isResolvable = (recipient: Recipient): boolean =>
  oneAddress.test(addressOf(recipient)) && !addressOf(recipient).includes('..')

export const allRecipients = (message: MessageContent): Recipient[] => [
  ...message.toRecipients,
  ...message.ccRecipients,
  ...message.bccRecipients,
]

/** Exchange fills in the name: from the directory, else it repeats the address. */
function withName(recipient: Recipient, store: Store): Recipient {
  const { name, address = '' } = recipient.emailAddress
  const known = store.findAccount(address)
  return { emailAddress: { name: name ?? known?.name ?? address, address } }
}

const lists = ['toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo'] as const

export function withNames<Content extends Partial<MessageContent>>(content: Content, store: Store) {
  const named: Content = { ...content }
  for (const list of lists) {
    if (content[list]) named[list] = content[list].map((one) => withName(one, store))
  }
  for (const one of ['from', 'sender'] as const) {
    if (content[one]) named[one] = withName(content[one], store)
  }
  return named
}
