/**
 * Extended properties this app writes itself, by the id under which each is asked for and compared.
 *
 * Exchange echoes ids in small letters, so ids are only ever compared through `propertyKey`.
 */
import { expiryProperty } from '#compose/expiry/expiry.ts'
import { sensitivityProperty } from '#compose/sensitivity/sensitivity.ts'

/** By it our messages are told from others. It never varies: each new name uses up a slot of the mailbox. */
export const letterProperty =
  'String {6e6f7d35-2f5c-4a0c-9b0e-7d1b7f3c5a92} Name MailComposerLetter'

/** By it a copy is known as the version that was to be sent. It never varies either. */
export const versionProperty =
  'String {6e6f7d35-2f5c-4a0c-9b0e-7d1b7f3c5a92} Name MailComposerVersion'

/** PidTagDeferredSendTime and PidTagDeferredDeliveryTime ([MS-OXOMSG]): Exchange holds the message until then. */
export const deferralProperties = ['SystemTime 0x3FEF', 'SystemTime 0x000F'] as const

export function propertyKey(id: string): string {
  return id
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/0x0*([0-9a-f]+)$/, '0x$1')
}

const reserved = new Set(
  [letterProperty, versionProperty, ...deferralProperties, sensitivityProperty, expiryProperty].map(
    propertyKey,
  ),
)

export function isReservedProperty(id: string): boolean {
  return reserved.has(propertyKey(id))
}
