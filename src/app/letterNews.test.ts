import { expect, test } from 'vitest'
import { letterNews } from './letterNews.ts'

const quiet = {
  sending: { status: 'idle', phase: 'starting', error: null, end: undefined },
  saving: { status: 'idle' },
  failure: undefined,
  aside: undefined,
  record: undefined,
  attachments: [],
}

test.each([
  ['send', 'deliver.notSent'],
  ['save', 'deliver.notSaved'],
] as const)('what could not be checked was not begun: %s', (intent, says) => {
  const news = letterNews({ ...quiet, aside: { kind: 'unchecked', intent } })
  expect(news).toMatchObject({ kind: 'failed', intent, failure: { says, why: 'deliver.offline' } })
})

test('nothing is said where nothing happened', () => {
  expect(letterNews(quiet)).toBeUndefined()
})
