/** For tests: somebody who writes, and another program that changes the draft meanwhile. */
import { expect } from 'vitest'
import { preserveBody } from '#compose/body/quoted.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { applyTheirs } from '#delivery/merge/applyTheirs.ts'
import { planMerge, type MergedPart } from '#delivery/merge/planMerge.ts'
import { startWriting } from './sandboxExchange.ts'
import { createSandboxClient } from './sandboxClient.ts'

type Sandbox = Parameters<typeof startWriting>[0] extends (options: never) => infer Made
  ? Made
  : never

export function writeBesideAnother<Made extends Sandbox>(
  create: (options: { now: () => Date }) => Made,
) {
  const writer = startWriting(create)
  const other = createSandboxClient(writer.sandbox)
  const scopes = ['Mail.ReadWrite']
  function saved() {
    const { draft } = writer.reported
    if (!draft) throw new Error('Nothing was saved yet.')
    return draft
  }
  const change = (body: object) =>
    other.graph({ method: 'PATCH', path: `/me/messages/${saved().id}`, scopes, body })
  const attach = (name: string) =>
    other.graph({
      ...{ method: 'POST', path: `/me/messages/${saved().id}/attachments`, scopes },
      body: { '@odata.type': '#microsoft.graph.fileAttachment', name, contentBytes: 'QQ==' },
    })
  /** What is known after the refusal, and what becomes of the message when all of theirs is taken. */
  const planned = (message: ComposedMessage, { found }: ModifiedElsewhere) => {
    const outgoing: OutgoingMessage = writer.outgoing(message)
    const plan = planMerge(outgoing, saved(), found)
    const parts: MergedPart[] = [...plan.theirs, ...plan.conflicting]
    const reader = { newId: () => crypto.randomUUID(), zone: 'UTC', toBody: preserveBody }
    const change = { found, parts, files: plan.files }
    return { plan, merged: applyTheirs(outgoing, saved(), change, reader), outgoing }
  }
  const errorOf = (work: Promise<unknown>) =>
    work.then(
      () => expect.unreachable('It was written over.'),
      (error: unknown) => error as ModifiedElsewhere,
    )
  return { ...writer, folder: writer.inFolder, change, attach, planned, errorOf }
}
