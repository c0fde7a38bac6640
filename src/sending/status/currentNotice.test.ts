import { expect, test } from 'vitest'
import { currentNotice } from './currentNotice.ts'

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
