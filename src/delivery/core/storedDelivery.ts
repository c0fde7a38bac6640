/**
 * What deliver/ keeps of a message on the device (its draft, how far it is), read back: a record of which
 * that does not fit is not opened, since nobody could tell whether it was sent.
 */
import * as v from 'valibot'

const text = v.string()
const content = v.looseObject({})
export const storedIntent = v.looseObject({
  as: v.picklist(['json', 'mime']),
  sendAt: v.optional(text),
})
const time = v.number()

const draft = v.looseObject({
  ...{ id: text, accountId: text, written: content },
  attempted: v.optional(v.array(content)),
  attached: v.record(text, text),
  inDoubt: v.array(text),
  asked: v.optional(v.record(text, text)),
  unanswered: v.optional(v.array(v.looseObject({ id: text, name: text, mark: text }))),
  isKept: v.boolean(),
  etag: v.optional(text),
  seen: v.optional(content),
  uploads: v.optional(v.record(text, v.looseObject({ url: text, expires: text, next: time }))),
})

const delivery = v.variant('step', [
  v.looseObject({ step: v.literal('held'), intent: storedIntent, until: time }),
  v.looseObject({ step: v.literal('waiting'), intent: storedIntent }),
  v.looseObject({ step: v.literal('preparing'), intent: storedIntent, accountId: text }),
  v.looseObject({ step: v.literal('final'), intent: storedIntent, accountId: text, begunAt: time }),
  v.looseObject({ step: v.literal('scheduled'), accountId: text, sendAt: text }),
])

export const storedDelivery = {
  draft: v.optional(draft),
  creating: v.optional(v.looseObject({ accountId: text, written: content })),
  delivery: v.optional(delivery),
  saveRequest: v.optional(v.looseObject({ as: v.picklist(['json', 'mime']) })),
}
