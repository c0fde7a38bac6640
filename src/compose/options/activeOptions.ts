/** Every option that differs from the usual letter, in words, with the edit that takes it back. */
import { travelFormat } from '#compose/body/quoted.ts'
import { noFlag } from '#compose/flag/flag.ts'
import { isLocalTime } from '#compose/flag/localTime.ts'
import { filledHeaders, noHeaders } from '#compose/headers/headers.ts'
import { normalImportance } from '#compose/importance/importance.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { SetOption } from './activeOption.ts'
import { setProperties } from './activeProperties.ts'

export function setOptions(message: ComposedMessage): SetOption[] {
  const { receipts, saveToSentItems, body } = message
  const set: (SetOption | false | undefined)[] = [
    setFlag(message),
    setImportance(message),
    setHeaders(message),
    receipts.read && {
      id: 'read',
      says: 'options.readReceipt',
      undo: { type: 'receiptsSet', receipts: { ...receipts, read: false } },
    },
    receipts.delivery && {
      id: 'delivery',
      says: 'options.deliveryReceipt',
      undo: { type: 'receiptsSet', receipts: { ...receipts, delivery: false } },
    },
    !saveToSentItems && {
      id: 'sentItems',
      says: 'options.notSaved',
      undo: { type: 'saveToSentItemsSet', saveToSentItems: true },
    },
    travelFormat(body) === 'text' && {
      id: 'format',
      says: 'options.plainText',
      undo: { type: 'bodyFormatChosen', format: 'html' },
    },
    ...setProperties(message),
  ]
  return set.filter((option) => !!option)
}

function setFlag({ flag }: ComposedMessage): SetOption | undefined {
  if (!flag.on) return undefined
  const option = { id: 'flag', undo: { type: 'flagSet', flag: noFlag } } as const
  if (flag.due && isLocalTime(flag.due))
    return { ...option, says: 'options.followUpBy', day: flag.due }
  if (flag.start && isLocalTime(flag.start))
    return { ...option, says: 'options.followUpFrom', day: flag.start }
  return { ...option, says: 'common.followUp' }
}

function setImportance({ importance }: ComposedMessage): SetOption | undefined {
  if (importance === normalImportance) return undefined
  const says = importance === 'high' ? 'options.highImportance' : 'options.lowImportance'
  return { id: 'importance', says, undo: { type: 'importanceSet', importance: normalImportance } }
}

function setHeaders({ headers }: ComposedMessage): SetOption | undefined {
  const count = filledHeaders(headers).length
  if (count === 0) return undefined
  const undo = { type: 'headersSet', headers: noHeaders } as const
  return { id: 'headers', says: 'options.headers', values: { count }, undo }
}
