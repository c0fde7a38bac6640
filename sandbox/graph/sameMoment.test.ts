/** Two requests that change one message in the same moment: each finds what the other has done. */
import { expect, test } from 'vitest'
import { jsonOf, setUp } from './graphTestKit.ts'

const extension = (extensionName: string, project = 1) => {
  return { '@odata.type': 'microsoft.graph.openTypeExtension', extensionName, project }
}

async function withDraft(body: object = {}) {
  const { call, mailbox } = setUp()
  const { id } = await jsonOf(call('POST', '/me/messages', { body }))
  return { call, mailbox, path: `/me/messages/${String(id)}`, only: () => mailbox.list()[0]! }
}

test('two extensions are both there', async () => {
  const { call, path, only } = await withDraft()
  const add = (name: string) => call('POST', `${path}/extensions`, { body: extension(name) })
  await Promise.all([add('a'), add('b')])
  expect(
    only()
      .extensions.map(({ extensionName }) => extensionName)
      .sort(),
  ).toEqual(['a', 'b'])
})

test('of two extensions of one name the second is refused', async () => {
  const { call, path, only } = await withDraft()
  const add = () => call('POST', `${path}/extensions`, { body: extension('a') })
  const answers = await Promise.all([add(), add()])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
  expect(only().extensions).toHaveLength(1)
})

test('two properties of one extension, and one of the message, are all changed', async () => {
  const { call, path, only } = await withDraft({ extensions: [extension('a')] })
  const change = (body: object) => call('PATCH', `${path}/extensions/a`, { body })
  await Promise.all([
    change({ project: 2 }),
    change({ phase: 3 }),
    call('PATCH', path, { body: { subject: 'Both' } }),
  ])
  expect(only()).toMatchObject({ subject: 'Both', extensions: [{ project: 2, phase: 3 }] })
})

test('a message that is moved twice goes once, and what was changed meanwhile goes with it', async () => {
  const { call, path, mailbox } = await withDraft({ subject: 'Before' })
  const move = () => call('POST', `${path}/move`, { body: { destinationId: 'archive' } })
  const change = () => call('PATCH', path, { body: { subject: 'After' } })
  const answers = await Promise.all([change(), move(), move()])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 201, 404])
  expect(mailbox.list()).toMatchObject([{ subject: 'After' }])
})
