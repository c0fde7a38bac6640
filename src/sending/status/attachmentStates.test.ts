/** Where each file stands, from what the deliveries know. */
import { expect, test } from 'vitest'
import { AttachmentFailed } from '#delivery/core/deliveryErrors.ts'
import { explainFailure } from '#delivery/failure/explainFailure.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { GraphError } from '#graph/http/graphError.ts'
import { UnreadableFile } from '#graph/http/readBytes.ts'
import { attachmentStates } from './attachmentStates.ts'

const file = (id: string) => ({
  ...{ id, name: `${id}.txt`, contentType: 'text/plain', size: 10, file: new Blob(['0123456789']) },
})
const files = [file('a'), file('b')]
const idle = { status: 'idle', progress: {}, paused: [] } as const
const unreadable = new AttachmentFailed('b', new UnreadableFile('b'))
const draft = { attached: { a: 'server-a' } } as unknown as ServerDraft

type Run = Parameters<typeof attachmentStates>[2]['saving']

const failed: Run = { status: 'error', progress: { a: 10, b: 3 }, paused: ['b'] }
const pending = (progress: Run['progress'], ...paused: string[]): Run => ({
  ...{ status: 'pending', progress, paused },
})

test.each<
  [string, ServerDraft | undefined, Partial<{ saving: Run; sending: Run }>, object, Error?]
>([
  ['nothing has begun', undefined, {}, {}],
  ['one is in the draft', draft, {}, { a: { state: 'attached' } }],
  [
    'one is complete, one under way',
    undefined,
    { sending: pending({ a: 10, b: 3 }) },
    { a: { state: 'attached' }, b: { state: 'uploading', sentBytes: 3 } },
  ],
  [
    'one is in the draft that was sent without a part of it',
    draft,
    { saving: pending({ a: 8 }) },
    { a: { state: 'attached' } },
  ],
  [
    'one has only begun',
    undefined,
    { saving: pending({ a: 0 }) },
    { a: { state: 'uploading', sentBytes: 0 } },
  ],
  [
    'one is held back; one that is complete cannot be',
    undefined,
    { sending: pending({ a: 10, b: 3 }, 'a', 'b') },
    { a: { state: 'attached' }, b: { state: 'paused', sentBytes: 3 } },
  ],
  [
    'progress of a run that is over says nothing',
    undefined,
    { saving: { status: 'success', progress: { a: 3 }, paused: ['a'] } },
    {},
  ],
  [
    'one failed, another is in the draft',
    draft,
    { sending: failed },
    { a: { state: 'attached' }, b: { state: 'failed', textKey: 'deliver.fileUnreadable' } },
    unreadable,
  ],
  [
    'sending begins after saving failed',
    undefined,
    { saving: failed, sending: pending({ b: 3 }) },
    { b: { state: 'uploading', sentBytes: 3 } },
  ],
  [
    'a failure that is nobody’s fault marks no file',
    undefined,
    { sending: failed },
    {},
    new GraphError({ kind: 'offline', left: false }),
  ],
])('%s', (...row) => {
  const [, known, runs, states, error] = row
  const failure = error && explainFailure(error, 'send')
  const all = { saving: idle, sending: idle, ...runs }
  expect(attachmentStates(files, known, all, failure)).toEqual(states)
})

test('a large file can be held back', () => {
  const large = { ...file('c'), size: 3_000_000 }
  expect(
    attachmentStates([large], undefined, { saving: idle, sending: pending({ c: 1 }) }),
  ).toEqual({
    c: { state: 'uploading', sentBytes: 1, canPause: true },
  })
})

test('a file that was removed has no state', () => {
  expect(attachmentStates([file('b')], draft, { saving: idle, sending: idle })).toEqual({})
})
