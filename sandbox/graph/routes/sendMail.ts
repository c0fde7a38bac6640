/** POST /me/sendMail, in JSON and in MIME: 202 with nothing in it (Graph: user: sendMail). */
import { isDeferred, withoutDeferral } from '#sandbox/mailbox/deliver.ts'
import { newImmutableId, newMessageId } from '#sandbox/mailbox/identifiers.ts'
import type { StoredMessage } from '#sandbox/mailbox/message.ts'
import { GraphError } from '#sandbox/graph/graphError.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { isMime, isObject, parameter, readJson } from '#sandbox/graph/requests/readBody.ts'
import { cannotDeserialize, unknownProperty } from '#sandbox/graph/rejections.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'
import { submitMessage } from './submitMessage.ts'
import {
  createFromJson,
  createFromMime,
  requestSource,
} from '#sandbox/graph/requests/writeMessage.ts'

export async function sendMail(call: GraphCall) {
  requireScope(call, 'Mail.Send')
  const { mailbox } = call.var
  const drafts = mailbox.folderId('drafts')
  const draft = isMime(call) ? await createFromMime(call, drafts) : await fromJson(call, drafts)
  try {
    submit(call, draft)
  } catch (error) {
    // What sendMail refuses leaves no draft behind.
    mailbox.messages.delete(draft.id)
    throw error
  }
  return call.body(null, 202)
}

/**
 * What users of Graph saw on a live mailbox: sendMail ignores the deferral, and leaves a second copy in
 * Drafts that is held. A guess: that copy is sent when its time comes.
 */
function submit(call: GraphCall, draft: StoredMessage): void {
  const { sandbox, mailbox, caller } = call.var
  const isIgnored =
    isDeferred(draft, sandbox.now()) &&
    sandbox.faults.takeMailboxFault('ignoredDeferral', caller.address)
  if (!isIgnored) return submitMessage(call, draft)
  submitMessage(call, withoutDeferral(draft))
  const ids = { id: newMessageId(), immutableId: newImmutableId() }
  mailbox.put({ ...draft, ...ids, isDeferred: true })
}

async function fromJson(call: GraphCall, folderId: string): Promise<StoredMessage> {
  const json = await readJson(call)
  const message = parameter(json, 'message')
  if (!isObject(message)) {
    throw new GraphError(
      400,
      'ErrorInvalidParameter',
      "The value of the parameter 'Message' is missing: it is required and cannot be null.",
    )
  }
  const stranger = Object.keys(json).find((name) => !/^(message|saveToSentItems)$/i.test(name))
  if (stranger) throw unknownProperty(stranger, 'Message')
  const savesToSentItems = readSave(parameter(json, 'saveToSentItems'))
  const draft = createFromJson(call, message, folderId)
  const { mailbox } = call.var
  return mailbox.put({ ...draft, savesToSentItems, request: requestSource(call, json) })
}

/** The documentation's own examples write the boolean as a string, and the service takes it. */
function readSave(value: unknown): boolean {
  if (value === undefined || value === null) return true
  const text = String(value).toLowerCase()
  if (text !== 'true' && text !== 'false') throw cannotDeserialize()
  return text === 'true'
}
