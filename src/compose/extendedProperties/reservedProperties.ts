/** Extended properties this app writes itself, by the id under which each is asked for. */
import { mapiPropertyIds } from '#compose/mapi/mapiProperties.ts'
import { propertyKey } from '#compose/mapi/propertyKey.ts'

/** By it our messages are told from others. It never varies: each new name uses up a slot of the mailbox. */
export const messageIdProperty =
  'String {6e6f7d35-2f5c-4a0c-9b0e-7d1b7f3c5a92} Name MailComposerLetter'

/** By it a copy is known as the version that was to be sent. It never varies either. */
export const versionProperty =
  'String {6e6f7d35-2f5c-4a0c-9b0e-7d1b7f3c5a92} Name MailComposerVersion'

/** PidTagDeferredSendTime and PidTagDeferredDeliveryTime ([MS-OXOMSG]): Exchange holds the message until then. */
export const deferralProperties = ['SystemTime 0x3FEF', 'SystemTime 0x000F'] as const

const reserved = new Set(
  [messageIdProperty, versionProperty, ...deferralProperties, ...mapiPropertyIds].map(propertyKey),
)

export function isReservedProperty(id: string): boolean {
  return reserved.has(propertyKey(id))
}
