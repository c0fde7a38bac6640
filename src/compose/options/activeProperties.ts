/** The chips of the rarer properties of a letter, in the order of the panel. */
import { noCategories } from '#compose/categories/categories.ts'
import { noExpiry } from '#compose/expiry/expiry.ts'
import {
  filledProperties,
  noExtendedProperties,
} from '#compose/extendedProperties/extendedProperties.ts'
import { isLocalTime } from '#compose/flag/localTime.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { isExtended, noOpenExtension } from '#compose/openExtension/openExtension.ts'
import { entryAddress } from '#compose/recipients/recipientLabel.ts'
import { noSender } from '#compose/sender/sender.ts'
import { normalSensitivity } from '#compose/sensitivity/sensitivity.ts'
import type { SetOption } from './activeOption.ts'

export function setProperties(message: ComposedMessage): (SetOption | false | undefined)[] {
  const { replyTo, categories, sensitivity, openExtension, extendedProperties, mentions } = message
  return [
    replyTo.length > 0 && {
      id: 'replyTo',
      says: 'options.replyTo',
      values: { count: replyTo.length, first: replyTo.slice(0, 1).map(entryAddress).join('') },
      undo: { type: 'recipientsCleared', line: 'replyTo' },
    },
    setSender(message),
    categories.length > 0 && {
      id: 'categories',
      says: 'options.categories',
      values: { count: categories.length, first: categories[0] ?? '' },
      undo: { type: 'categoriesSet', categories: noCategories },
    },
    sensitivity !== normalSensitivity && {
      id: 'sensitivity',
      says: `sensitivity.${sensitivity}`,
      undo: { type: 'sensitivitySet', sensitivity: normalSensitivity },
    },
    setExpiry(message),
    mentions.length > 0 && {
      id: 'mentions',
      says: 'options.mentions',
      values: { count: mentions.length },
      undo: { type: 'recipientsCleared', line: 'mentions' },
    },
    isExtended(openExtension) && {
      id: 'openExtension',
      says: 'common.openExtension',
      undo: { type: 'openExtensionSet', openExtension: noOpenExtension },
    },
    filledProperties(extendedProperties).length > 0 && {
      id: 'extendedProperties',
      says: 'options.extendedProperties',
      values: { count: filledProperties(extendedProperties).length },
      undo: { type: 'extendedPropertiesSet', extendedProperties: noExtendedProperties },
    },
  ]
}

function setSender({ sender }: ComposedMessage): SetOption | undefined {
  if (!sender) return undefined
  const values = { address: entryAddress(sender) }
  const undo = { type: 'senderSet', sender: noSender } as const
  return { id: 'sender', says: 'options.sender', values, undo }
}

function setExpiry({ expiry }: ComposedMessage): SetOption | undefined {
  if (!expiry.on) return undefined
  const option = { id: 'expiry', undo: { type: 'expirySet', expiry: noExpiry } } as const
  return isLocalTime(expiry.at)
    ? { ...option, says: 'options.expires', day: expiry.at }
    : { ...option, says: 'common.expires' }
}
