/** Files that are uploaded while the message is written, so that Send sends none of their bytes. */
import { beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'
import { snapshotOf } from '#session/composeSession.ts'
import { fileOf } from '#testing/deliveryHarness.ts'
import { openController, pretendPage } from '#testing/openController.ts'

beforeEach(pretendPage)

const MB = 1_000_000
const bytes = (size: number, fill = 7) => new Uint8Array(size).fill(fill)
const put = { method: 'PUT' }
const until = (isSo: () => boolean) => vi.waitFor(() => expect(isSo()).toBe(true), 30_000)

type Options = Parameters<typeof openController>[1]

function setUp(options: Options = {}, sandbox = createSandbox()) {
  const page = openController(sandbox, options)
  const states = () => Object.values(page.view().fileStates).map(({ state }) => state)
  const send = () => page.actions.send()
  return {
    ...{ ...page, sandbox, states, send },
    write(...sizes: number[]) {
      const to = [{ address: 'AlexW@contoso.com' }]
      page.edit({ type: 'recipientsAdded', field: 'to', entries: to })
      page.edit({ type: 'subjectTyped', subject: 'Numbers' })
      const attachments = sizes.map((size, at) => fileOf(bytes(size), `${at}.bin`))
      page.edit({ type: 'filesAttached', attachments })
      return attachments
    },
    isUp: () => until(() => states().length > 0 && states().every((one) => one === 'attached')),
    isSent: () => until(() => page.view().outcome?.kind === 'sent'),
    sessions: (method: string) =>
      page.requests.filter(
        (one) => one.method === method && one.path.includes('AttachmentSessions'),
      ),
  }
}

const fileBytes = (requests: readonly { fileBytes: number }[]) =>
  requests.reduce((sum, one) => sum + one.fileBytes, 0)

test('Send of a message whose 25 MB are up sends no byte of them', async () => {
  const { write, isUp, isSent, take, send, folder, windows } = setUp()
  write(22 * MB, 3 * MB - 1)
  await isUp()
  await vi.waitFor(() => expect(folder('drafts')).toMatchObject([{ subject: 'Numbers' }]))
  expect(fileBytes(take())).toBe(25 * MB - 1)
  send()
  await isSent()
  const requests = take()
  expect(fileBytes(requests)).toBe(0)
  const writes = requests.filter(isWrite)
  expect(writes.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual([
    expect.stringMatching(/^PATCH /),
    'POST send',
  ])
  expect(requests.length).toBeLessThanOrEqual(7)
  expect(folder('drafts')).toEqual([])
  const sent = folder('sentitems')[0]?.attachments.map((one) => one.bytes.length)
  expect(sent?.sort()).toEqual([22 * MB, 3 * MB - 1].sort())
  expect(windows).toEqual([])
})

test('Send in the middle of an upload goes on from where it is', async () => {
  const { write, sandbox, sessions, send, isSent, requests, folder } = setUp()
  sandbox.faults.add({ match: put, skip: 1, what: { hold: true } })
  write(12 * MB)
  await until(() => sandbox.faults.held().length === 1)
  send()
  sandbox.faults.release()
  await isSent()
  expect(fileBytes(requests)).toBe(12 * MB)
  expect(requests.filter(({ path }) => path.endsWith('createUploadSession'))).toHaveLength(1)
  expect(sessions('DELETE')).toEqual([])
  expect(folder('sentitems')[0]?.attachments[0]?.bytes).toHaveLength(12 * MB)
})

test('newer text is saved between two ranges, and the upload goes on', async () => {
  const { write, sandbox, edit, isUp, requests, folder, state } = setUp()
  sandbox.faults.add({ match: put, skip: 1, what: { hold: true } })
  write(12 * MB)
  await until(() => sandbox.faults.held().length === 1)
  edit({ type: 'subjectTyped', subject: 'Newer' })
  // As the pause after the last key does.
  await new Promise((resolve) => setTimeout(resolve, 3_200))
  sandbox.faults.release()
  await isUp()
  const order = requests.map(({ method }) => method).filter((one) => /PATCH|PUT/.test(one))
  expect(order.join(' ')).toBe('PUT PUT PATCH PUT PUT')
  expect(fileBytes(requests)).toBe(12 * MB)
  await vi.waitFor(() => expect(folder('drafts')).toMatchObject([{ subject: 'Newer' }]))
  expect(state.getState().postponed).toBeUndefined()
})

test('a file that is removed on its way is given up, and its session deleted', async () => {
  const { write, sandbox, edit, sessions, folder, session } = setUp()
  sandbox.faults.add({ match: put, skip: 1, what: { hold: true } })
  const [file] = write(12 * MB)
  await until(() => sandbox.faults.held().length === 1)
  edit({ type: 'attachmentRemoved', id: file!.id })
  await new Promise((resolve) => setTimeout(resolve, 3_200))
  sandbox.faults.release()
  await vi.waitFor(() => expect(sessions('DELETE')).toHaveLength(1))
  await vi.waitFor(() => expect(session.getState().draft?.uploads).toBeUndefined())
  expect(folder('drafts')).toMatchObject([{ attachments: [] }])
})

test('a later page goes on from where the server is, without a click', async () => {
  const first = setUp()
  first.sandbox.faults.add({ match: put, skip: 1, what: { hold: true } })
  first.write(12 * MB)
  await until(() => first.sandbox.faults.held().length === 1)
  const found = structuredClone(snapshotOf(first.session.getState()))
  first.actions.reset()
  first.disconnect()
  first.sandbox.faults.release()
  const next = setUp({ found }, first.sandbox)
  await next.isUp()
  expect(next.requests.filter(({ path }) => path.endsWith('createUploadSession'))).toEqual([])
  expect(fileBytes(next.requests)).toBeLessThan(12 * MB)
  expect(first.folder('drafts')).toHaveLength(1)
})

test('what is held back stays so while text is saved, and goes on with Resume', async () => {
  const { write, sandbox, edit, view, states, isUp, folder, requests } = setUp()
  sandbox.faults.add({ match: put, what: { hold: true } })
  const [file] = write(12 * MB)
  await until(() => sandbox.faults.held().length === 1)
  view().uploads.onPause(file!.id)
  sandbox.faults.release()
  await until(() => view().autosave.isRunning === false)
  expect(states()).toEqual(['paused'])
  edit({ type: 'subjectTyped', subject: 'Newer' })
  await vi.waitFor(() => expect(folder('drafts')).toMatchObject([{ subject: 'Newer' }]))
  expect([states(), fileBytes(requests) < 12 * MB]).toEqual([['paused'], true])
  view().uploads.onResume(file!.id)
  await isUp()
})

test('a file that Outlook refuses says why, the rest is saved, and Send tries again', async () => {
  const { write, sandbox, view, states, requests, send, isSent, edit, folder } = setUp()
  const match = { method: 'POST', path: 'createUploadSession' }
  sandbox.faults.add({ match, what: { status: 400, code: 'ErrorNeverSeen' } })
  write(4 * MB, 1_000)
  await vi.waitFor(() => expect(states().sort()).toEqual(['attached', 'failed']))
  expect(view().autosave.trouble).toBeUndefined()
  expect(view().notice).toBeUndefined()
  const before = requests.filter(({ path }) => path.endsWith('createUploadSession')).length
  edit({ type: 'subjectTyped', subject: 'Newer' })
  await vi.waitFor(() => expect(folder('drafts')).toMatchObject([{ subject: 'Newer' }]))
  expect(requests.filter(({ path }) => path.endsWith('createUploadSession'))).toHaveLength(before)
  send()
  await isSent()
  expect(folder('sentitems')[0]?.attachments).toHaveLength(2)
})

test.each([
  ['a permission', { status: 403, code: 'ErrorAccessDenied' }],
  ['no cause', { status: 403 }],
  ['its size', { status: 413 }],
])(
  'a small file refused for %s says so on its card, and the status does not claim it',
  async (_, what) => {
    const { write, sandbox, view, states, send, isSent, folder } = setUp()
    const match = { method: 'POST', path: '/attachments$' }
    sandbox.faults.add({ match, times: 'always', what })
    write(1_000)
    await vi.waitFor(() => expect(states()).toEqual(['failed']))
    expect(view().autosave.isWithoutFiles).toBe(true)
    sandbox.faults.remove()
    send()
    await isSent()
    expect(folder('sentitems')[0]?.attachments).toHaveLength(1)
  },
)

test('no draft by itself without the permission', async () => {
  const { write, take, windows } = setUp({ granted: ['User.Read', 'Mail.Send'] })
  write(4 * MB)
  await new Promise((resolve) => setTimeout(resolve, 3_500))
  expect([take(), windows]).toEqual([[], []])
})
