/** Every option that differs from the usual message, in words, with the edit that takes it back. */
import { travelFormat } from '#compose/body/quoted.ts'
import { noFlag } from '#compose/flag/flag.ts'
import { isLocalTime } from '#compose/flag/localTime.ts'
import { filledHeaders, noHeaders } from '#compose/headers/headers.ts'
import { normalImportance } from '#compose/importance/importance.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { ActiveOption } from './activeOption.ts'
import { activeProperties } from './activeProperties.ts'

export function activeOptions(message: ComposedMessage): ActiveOption[] {
  const { receipts, saveToSentItems, body } = message
  const set: (ActiveOption | false | undefined)[] = [
    setFlag(message),
    setImportance(message),
    setHeaders(message),
    receipts.read && {
      id: 'read',
      textKey: 'options.readReceipt',
      undo: { type: 'propertiesSet', properties: { receipts: { ...receipts, read: false } } },
    },
    receipts.delivery && {
      id: 'delivery',
      textKey: 'options.deliveryReceipt',
      undo: { type: 'propertiesSet', properties: { receipts: { ...receipts, delivery: false } } },
    },
    !saveToSentItems && {
      id: 'sentItems',
      textKey: 'options.notSaved',
      undo: { type: 'propertiesSet', properties: { saveToSentItems: true } },
    },
    travelFormat(body) === 'text' && {
      id: 'format',
      textKey: 'common.plainText',
      undo: { type: 'bodyFormatChosen', format: 'html' },
    },
    ...activeProperties(message),
  ]
  return set.filter((option) => !!option)
}

function setFlag({ flag }: ComposedMessage): ActiveOption | undefined {
  if (!flag.on) return undefined
  const option = {
    id: 'flag',
    undo: { type: 'propertiesSet', properties: { flag: noFlag } },
  } as const
  if (flag.due && isLocalTime(flag.due))
    return { ...option, textKey: 'options.followUpBy', day: flag.due }
  if (flag.start && isLocalTime(flag.start))
    return { ...option, textKey: 'options.followUpFrom', day: flag.start }
  return { ...option, textKey: 'common.followUp' }
}

function setImportance({ importance }: ComposedMessage): ActiveOption | undefined {
  if (importance === normalImportance) return undefined
  const textKey = importance === 'high' ? 'options.highImportance' : 'options.lowImportance'
  return {
    id: 'importance',
    textKey,
    undo: { type: 'propertiesSet', properties: { importance: normalImportance } },
  }
}

function setHeaders({ headers }: ComposedMessage): ActiveOption | undefined {
  const count = filledHeaders(headers).length
  if (count === 0) return undefined
  const undo = { type: 'propertiesSet', properties: { headers: noHeaders } } as const
  return { id: 'headers', textKey: 'options.headers', values: { count }, undo }
}
