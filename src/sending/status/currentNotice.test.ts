import { expect, test } from 'vitest'
import { letterNews } from './currentNotice.ts'

const quiet = {
  sending: { status: 'idle', phase: 'starting', error: null, end: undefined },
  saving: { status: 'idle' },
  failure: undefined,
  aside: undefined,
  record: undefined,
  attachments: [],
}

test.each([
  ['send', 'offline', { says: 'deliver.notSent', why: 'deliver.offline', next: 'retry' }],
  ['save', 'offline', { says: 'deliver.notSaved', why: 'deliver.offline' }],
  ['send', 'older', { says: 'deliver.notSent', why: 'part.olderExplained', next: 'reload' }],
  ['save', 'unknown', { says: 'deliver.notSaved', why: 'part.missingUnknown', next: 'retry' }],
] as const)('what could not be checked was not begun: %s, %s', (intent, why, failure) => {
  const news = letterNews({ ...quiet, aside: { kind: 'unchecked', intent, why } })
  expect(news).toMatchObject({ kind: 'failed', intent, failure })
})

test('nothing is said where nothing happened', () => {
  expect(letterNews(quiet)).toBeUndefined()
})
