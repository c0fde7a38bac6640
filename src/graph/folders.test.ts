/** Folders, answers and references, judged by the sandbox. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createDraftIn, getFolderId, listFolders, moveMessage } from './folders.ts'
import { createDraft, sendMail } from './mail.ts'
import { createAnswer } from './reply.ts'
import { resolveMessage } from './resolveMessage.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { getAttachmentContent, getWholeDraft, listStoredFiles } from './fullDraft.ts'

function setUp() {
  const sandbox = createSandbox()
  const { graph } = createSandboxClient(sandbox)
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const addFolder = (displayName: string, parentFolderId: string) => {
    const id = `AAMkAD${displayName.padEnd(40, 'x')}`
    mailbox.folders.push({
      ...{ id, displayName, parentFolderId, wellKnownName: null, isHidden: false },
    })
    return id
  }
  return { sandbox, graph, mailbox, addFolder }
}

test('folders come as a tree, each before those that lie in it', async () => {
  const { graph, mailbox, addFolder } = setUp()
  const templates = addFolder('Templates', mailbox.folderId('inbox'))
  addFolder('Letters', templates)
  const folders = await listFolders(graph)
  const at = folders.findIndex(({ name }) => name === 'Inbox')
  expect(folders.slice(at, at + 3).map(({ name, depth }) => [name, depth])).toEqual([
    ['Inbox', 0],
    ['Templates', 1],
    ['Letters', 2],
  ])
})

test('a mailbox with many folders is listed whole', async () => {
  const { graph, mailbox, addFolder } = setUp()
  const root = mailbox.folderId('msgfolderroot')
  for (let index = 0; index < 130; index++) addFolder(`Folder ${index}`, root)
  const names = (await listFolders(graph)).map(({ name }) => name)
  expect(names).toContain('Folder 0')
  expect(names).toContain('Folder 129')
})

test('a draft is made in a folder, and moves to another', async () => {
  const { graph, mailbox } = setUp()
  const { id } = await createDraftIn(graph, 'archive', { subject: 'a' })
  expect(mailbox.list(mailbox.folderId('archive'))).toMatchObject([{ subject: 'a' }])
  const moved = await moveMessage(graph, id, await getFolderId(graph, 'inbox', ['Mail.Read']))
  expect(moved.id).not.toBe(id)
  expect(mailbox.list(mailbox.folderId('inbox'))).toMatchObject([{ id: moved.id, isDraft: true }])
})

test('headers and named properties are shown when they are asked for', async () => {
  const { graph } = setUp()
  const property = { id: 'Integer 0x36', value: '2' }
  const headers = [{ name: 'x-one', value: '1' }]
  const { id } = await createDraft(graph, {
    internetMessageHeaders: headers,
    singleValueExtendedProperties: [property],
  })
  expect(await getWholeDraft(graph, id, { extendedProperties: ['Integer 0x36'] })).toMatchObject({
    internetMessageHeaders: headers,
    singleValueExtendedProperties: [property],
  })
  expect(await getWholeDraft(graph, id, { extendedProperties: [] })).not.toHaveProperty(
    'singleValueExtendedProperties',
  )
})

test('files are listed without their bytes, which come when asked for', async () => {
  const { graph, mailbox } = setUp()
  const attachments = [
    {
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: 'a.png',
      contentType: 'image/png',
      contentBytes: btoa('picture'),
      isInline: true,
      contentId: 'a@x',
    },
  ]
  const { id } = await createDraft(graph, { attachments } as object)
  const [file] = await listStoredFiles(graph, id)
  expect(file).toMatchObject({ name: 'a.png', isInline: true, contentId: 'a@x' })
  expect(file).not.toHaveProperty('contentBytes')
  expect(await (await getAttachmentContent(graph, id, file!.id)).text()).toBe('picture')
  expect(mailbox.list()).toHaveLength(1)
})

test.each(['reply', 'replyAll', 'forward'] as const)('%s makes a draft', async (kind) => {
  const { graph, mailbox } = setUp()
  const internetMessageId = '<one@contoso.com>'
  await sendMail(graph, {
    message: {
      subject: 'Hello',
      internetMessageId,
      toRecipients: [{ emailAddress: { address: 'AdeleV@contoso.com' } }],
    },
  })
  const received = await resolveMessage(graph, { by: 'internetMessageId', internetMessageId })
  const draft = mailbox.find(await createAnswer(graph, kind, received!))
  expect(draft).toMatchObject({
    isDraft: true,
    conversationId: mailbox.find(received!)?.conversationId,
  })
})

test('a message is found by its id and by its conversation, what is gone is not', async () => {
  const { graph, mailbox } = setUp()
  await sendMail(graph, {
    message: { subject: 'a', toRecipients: [{ emailAddress: { address: 'AlexW@contoso.com' } }] },
  })
  const [sent] = mailbox.list(mailbox.folderId('sentitems'))
  const { id, conversationId } = sent!
  expect(await resolveMessage(graph, { by: 'id', id })).toBe(id)
  expect(await resolveMessage(graph, { by: 'conversation', conversationId })).toBe(id)
  const gone = `AAMkAD${'x'.repeat(40)}`
  expect(await resolveMessage(graph, { by: 'id', id: gone })).toBeUndefined()
  expect(
    await resolveMessage(graph, { by: 'internetMessageId', internetMessageId: '<no@x>' }),
  ).toBeUndefined()
})
