/**
 * Whether a record of this device can be shown and delivered, down to its last field. Fetched when there
 * are records: what does not fit is left where it is and told of, and blocks no other.
 */
import * as v from 'valibot'
import { storedDelivery } from '#delivery/core/storedDelivery.ts'
import { body, messageShape } from '#storage/messageShape.ts'

export { readHint } from './readHint.ts'

const version = v.looseObject({ at: v.number(), body })
const textHistory = v.looseObject({ versions: v.array(version), lost: v.optional(version) })

const shape = v.looseObject({
  ...storedDelivery,
  message: messageShape,
  textHistory: v.optional(textHistory),
})

export function recordFits(record: unknown): boolean {
  return v.is(shape, record)
}
