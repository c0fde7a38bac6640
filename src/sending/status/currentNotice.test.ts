import { expect, test } from 'vitest'
import { currentNotice } from './currentNotice.ts'

const file = { id: 'a', name: 'a.txt', contentType: 'text/plain', size: 1, file: new Blob(['a']) }

const quiet = {
  sending: { status: 'idle', phase: 'starting', error: null, outcome: undefined },
  saving: { status: 'idle' },
  failure: undefined,
  hint: undefined,
  record: undefined,
  attachments: [],
}

test.each([
  ['send', 'offline', { textKey: 'deliver.notSent', why: 'deliver.offline', next: 'retry' }],
  ['save', 'offline', { textKey: 'deliver.notSaved', why: 'deliver.offline' }],
  ['send', 'older', { textKey: 'deliver.notSent', why: 'part.olderExplained', next: 'reload' }],
  ['save', 'unknown', { textKey: 'deliver.notSaved', why: 'part.missingUnknown', next: 'retry' }],
] as const)('what could not be checked was not begun: %s, %s', (intent, why, failure) => {
  const notice = currentNotice({ ...quiet, hint: { kind: 'unchecked', intent, why } })
  expect(notice).toMatchObject({ kind: 'failed', intent, failure })
})

test('nothing is said where nothing happened', () => {
  expect(currentNotice(quiet)).toBeUndefined()
})

test.each([
  ['the file is still there: that comes first', [file], 'failed'],
  ['the file was removed: what was sent is said again', [], 'otherVersion'],
] as const)(
  'saving failed by a file, of a message that left in another version: %s',
  (_, attachments, kind) => {
    const outcome = { kind: 'otherVersion', copy: {} } as const
    const failure = {
      textKey: 'deliver.notSaved',
      why: 'deliver.storedGone',
      next: 'edit',
      outcome: 'notSent',
      item: 'a',
    } as const
    const notice = currentNotice({
      ...quiet,
      sending: { ...quiet.sending, status: 'success', outcome },
      saving: { status: 'error' },
      record: { step: 'final', intent: { as: 'json' }, accountId: 'adele', begunAt: 0 },
      ...{ failure, attachments },
    })
    expect(notice).toMatchObject({ kind })
  },
)
