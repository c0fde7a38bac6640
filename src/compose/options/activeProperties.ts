/** The chips of the rarer properties of a message, in the order of the panel. */
import { noCategories } from '#compose/categories/categories.ts'
import { noExpiry } from '#compose/expiry/expiry.ts'
import {
  filledProperties,
  noExtendedProperties,
} from '#compose/extendedProperties/extendedProperties.ts'
import { isLocalTime } from '#compose/flag/localTime.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { isExtended, noOpenExtension } from '#compose/openExtension/openExtension.ts'
import { plainEntry } from '#compose/recipients/plainLabel.ts'
import { noSender } from '#compose/sender/sender.ts'
import { normalSensitivity } from '#compose/sensitivity/sensitivity.ts'
import type { ActiveOption } from './activeOption.ts'

export function activeProperties(message: ComposedMessage): (ActiveOption | false | undefined)[] {
  const { replyTo, categories, sensitivity, openExtension, extendedProperties, mentions } = message
  return [
    replyTo.length > 0 && {
      id: 'replyTo',
      textKey: 'options.replyTo',
      values: { count: replyTo.length, first: replyTo.slice(0, 1).map(plainEntry).join('') },
      undo: { type: 'recipientsSet', lists: { replyTo: [] } },
    },
    setSender(message),
    categories.length > 0 && {
      id: 'categories',
      textKey: 'options.categories',
      values: { count: categories.length, first: categories[0] ?? '' },
      undo: { type: 'propertiesSet', properties: { categories: noCategories } },
    },
    sensitivity !== normalSensitivity && {
      id: 'sensitivity',
      textKey: `sensitivity.${sensitivity}`,
      undo: { type: 'propertiesSet', properties: { sensitivity: normalSensitivity } },
    },
    setExpiry(message),
    mentions.length > 0 && {
      id: 'mentions',
      textKey: 'options.mentions',
      values: { count: mentions.length },
      undo: { type: 'recipientsSet', lists: { mentions: [] } },
    },
    isExtended(openExtension) && {
      id: 'openExtension',
      textKey: 'common.openExtension',
      undo: { type: 'propertiesSet', properties: { openExtension: noOpenExtension } },
    },
    filledProperties(extendedProperties).length > 0 && {
      id: 'extendedProperties',
      textKey: 'options.extendedProperties',
      values: { count: filledProperties(extendedProperties).length },
      undo: { type: 'propertiesSet', properties: { extendedProperties: noExtendedProperties } },
    },
  ]
}

function setSender({ sender }: ComposedMessage): ActiveOption | undefined {
  if (!sender) return undefined
  const values = { address: plainEntry(sender) }
  const undo = { type: 'propertiesSet', properties: { sender: noSender } } as const
  return { id: 'sender', textKey: 'options.sender', values, undo }
}

function setExpiry({ expiry }: ComposedMessage): ActiveOption | undefined {
  if (!expiry.on) return undefined
  const option = {
    id: 'expiry',
    undo: { type: 'propertiesSet', properties: { expiry: noExpiry } },
  } as const
  return isLocalTime(expiry.at)
    ? { ...option, textKey: 'options.expires', day: expiry.at }
    : { ...option, textKey: 'common.expires' }
}
