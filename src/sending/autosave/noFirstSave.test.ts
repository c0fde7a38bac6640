/** Messages that get no draft by themselves, and what is said of them then. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readSettings } from '#settings/settings.ts'
import { pretendPage } from '#testing/openController.ts'
import { openWriter, type Writer } from '#testing/openWriter.ts'

beforeEach(async () => {
  await pretendPage()
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => void vi.useRealTimers())

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test.each([
  ['a blank message', () => undefined],
  ['words that were deleted again', ({ subject }: Writer) => (subject('a'), subject(''))],
  [
    'what its sender saves by hand',
    ({ subject, session }: Writer) => {
      session.setState({ settings: { ...readSettings(undefined), savesByItself: false } })
      subject('Hello')
    },
  ],
  [
    'what another tab writes',
    ({ subject, session }: Writer) => {
      session.setState({ isInOtherTab: true })
      subject('Hello')
    },
  ],
] as const)('no draft of %s', async (_, write) => {
  const page = openWriter()
  write(page)
  await pass(60_000)
  expect([page.take(), page.folder('drafts'), page.windows]).toEqual([[], [], []])
})

test.each([
  ['known to be missing', {}],
  ['only then found to be missing', { isForgetful: true }],
])('a permission %s: no window, no failure, and a click saves it', async (_, options) => {
  const { subject, view, take, windows, folder } = openWriter({
    granted: ['User.Read', 'Mail.Send'],
    ...options,
  })
  subject('Hello')
  await pass(60_000)
  const { autosave, notice } = view()
  const isKnown = !('isForgetful' in options)
  expect({ ...autosave, notice }).toMatchObject({
    ...{ isToCome: !isKnown, isRunning: false, trouble: undefined, notice: undefined },
  })
  expect([take(), windows, folder('drafts')]).toEqual([[], [], []])
})

test('a draft that is refused is asked for once; the message stays here until a click', async () => {
  const { subject, sandbox, view, posts, actions, isSaved } = openWriter()
  const what = { status: 403, code: 'ErrorNeverSeen' }
  sandbox.faults.add({ match: { method: 'POST', path: '/me/messages' }, what })
  subject('Hello')
  await pass(60_000)
  subject('Hello again')
  await pass(60_000)
  expect(posts()).toEqual(['POST /me/messages'])
  expect(view().autosave).toMatchObject({ trouble: undefined, isToCome: false })
  actions.save()
  await isSaved('Hello again')
  subject('More')
  await pass(3_500)
  await isSaved('More')
})

test('what can be mended in the message is said with its place, and saved once it is edited', async () => {
  const { subject, sandbox, view, posts, isSaved } = openWriter()
  const what = { status: 400, code: 'InvalidInternetMessageHeader' }
  sandbox.faults.add({ match: { method: 'POST', path: '/me/messages' }, what })
  subject('Hello')
  await pass(60_000)
  expect(posts()).toEqual(['POST /me/messages'])
  await vi.waitFor(() =>
    expect(view().autosave).toMatchObject({ trouble: 'failed', failure: { place: 'headers' } }),
  )
  subject('Hello again')
  await pass(3_500)
  await isSaved('Hello again')
  expect(view().autosave.trouble).toBeUndefined()
})

test('saved as MIME by hand it is not said to be behind until it is changed', async () => {
  const { address, subject, session, actions, view } = openWriter()
  session.setState({ settings: { ...readSettings(undefined), savesByItself: false } })
  address()
  subject('Hello')
  actions.saveAs('mime')
  await vi.waitFor(() => expect(view().saving.status).toBe('success'))
  expect(view().autosave.trouble).toBeUndefined()
  subject('Hello again')
  expect(view().autosave.trouble).toBe('off')
})

test('saved as MIME it stays as it is until it is changed', async () => {
  const { address, subject, actions, view, posts, isSaved } = openWriter()
  address()
  subject('Hello')
  actions.saveAs('mime')
  await vi.waitFor(() => expect(view().saving.status).toBe('success'))
  await pass(60_000)
  expect(posts()).toEqual(['POST /me/messages'])
  subject('Hello again')
  await pass(3_500)
  await isSaved('Hello again')
})
