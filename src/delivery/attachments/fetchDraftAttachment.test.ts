// @vitest-environment jsdom
/** What lies only in a draft follows the message into another one. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { openDraft } from '#delivery/open/openDraft.ts'
import { openTemplate } from '#delivery/open/openTemplate.ts'
import { saveDraft } from '#delivery/draft/saveDraft.ts'
import { validateDraftAttachments } from '#delivery/checks/validateDraftAttachments.ts'
import { openMailbox } from '#testing/sandboxMailbox.ts'

const odata = (type: string) => ({ '@odata.type': `#microsoft.graph.${type}` })
const file = {
  ...odata('fileAttachment'),
  name: 'a.txt',
  contentType: 'text/plain',
  contentBytes: btoa('Hello World!'),
}
const picture = { ...file, name: 'logo.png', isInline: true, contentId: 'logo@x' }
const item = {
  ...odata('itemAttachment'),
  name: 'Lunch',
  item: { ...odata('message'), subject: 'Lunch', body: { contentType: 'text', content: 'At 12' } },
}
const link = {
  ...odata('referenceAttachment'),
  name: 'Plan',
  sourceUrl: 'https://contoso.sharepoint.com/plan.docx',
  providerType: 'oneDriveBusiness',
  permission: 'edit',
  isFolder: false,
}

async function setUp(attachments: readonly object[], version = 'v1.0') {
  const sandbox = createSandbox()
  const through =
    (fetch: typeof globalThis.fetch) => (input: RequestInfo | URL, init?: RequestInit) =>
      fetch(String(input).replace('/v1.0/', `/${version}/`), init)
  const client = createSandboxClient(sandbox, { through })
  const beta = createSandboxClient(sandbox, {
    through: (fetch) => (input, init) => fetch(String(input).replace('/v1.0/', '/beta/'), init),
  })
  const { mailbox, reader } = openMailbox(sandbox)
  const post = { method: 'POST', path: '/me/messages', scopes: ['Mail.ReadWrite'] } as const
  const body = { subject: 'Files', attachments, body: { contentType: 'text', content: 'Hi' } }
  const { id } = await beta.graph<{ id: string }>({ ...post, body })
  const inDrafts = () => mailbox.list(mailbox.folderId('drafts'))
  return { sandbox, id, inDrafts, reader: { ...reader, graph: client.graph }, mailbox }
}

test('files, pictures and items lie in the draft that replaces the old one', async () => {
  const { reader, id, inDrafts } = await setUp([file, picture, item])
  const { graph } = reader
  const opened = await openDraft(reader, id)
  const draft = { ...opened.draft, alteredFiles: [] }
  await saveDraft({ graph, accountId: 'adele' }, { ...opened, draft })
  const [fresh, ...others] = inDrafts()
  expect(others).toEqual([])
  expect(fresh!.id).not.toBe(id)
  expect(fresh!.attachments).toMatchObject([
    { name: 'a.txt', kind: 'file', isInline: false },
    { name: 'logo.png', contentId: 'logo@x', isInline: true },
    { name: 'Lunch', kind: 'item', details: { item: { subject: 'Lunch' } } },
  ])
  expect(new TextDecoder().decode(fresh!.attachments[0]!.bytes)).toBe('Hello World!')
})

test('a message that moves to another account takes its files along', async () => {
  const { sandbox, reader, id, inDrafts } = await setUp([file])
  const opened = await openDraft(reader, id)
  const alex = createSandboxClient(sandbox, { address: 'AlexW@contoso.com' })
  const mailbox = { graph: alex.graph, accountId: 'alex', graphOf: () => reader.graph }
  await saveDraft(mailbox, opened)
  expect(inDrafts()).toEqual([])
  const theirs = sandbox.store.mailbox(sandbox.store.findAccount('AlexW@contoso.com')!.id)
  const [moved] = theirs.list(theirs.folderId('drafts'))
  expect(moved!.attachments).toMatchObject([{ name: 'a.txt' }])
})

test('where the old account is signed out, the file says so and the old draft stays', async () => {
  const { sandbox, reader, id, inDrafts } = await setUp([file])
  const opened = await openDraft(reader, id)
  const alex = createSandboxClient(sandbox, { address: 'AlexW@contoso.com' })
  const mailbox = { graph: alex.graph, accountId: 'alex', graphOf: () => undefined }
  const failing = saveDraft(mailbox, opened)
  await expect(failing).rejects.toMatchObject({ cause: { because: 'signedOut' } })
  expect(inDrafts()).toHaveLength(1)
})

test.each(['file', 'item'] as const)(
  'where the old draft is gone, its %s says so',
  async (kind) => {
    const { sandbox, reader, id } = await setUp([kind === 'file' ? file : item])
    const opened = await openDraft(reader, id)
    const path = `/me/messages/${id}`
    await reader.graph({ method: 'DELETE', path, scopes: ['Mail.ReadWrite'] })
    const alex = createSandboxClient(sandbox, { address: 'AlexW@contoso.com' })
    const mailbox = { graph: alex.graph, accountId: 'alex', graphOf: () => reader.graph }
    const failing = saveDraft(mailbox, opened)
    await expect(failing).rejects.toMatchObject({ cause: { because: 'gone' } })
  },
)

test('in beta a link is carried into a message from a template', async () => {
  const { reader, id } = await setUp([link], 'beta')
  const { message } = await openTemplate(reader, id)
  const { name, sourceUrl, providerType, permission, isFolder } = link
  const reference = { sourceUrl, providerType, permission, isFolder }
  expect(message.attachments).toMatchObject([{ name, reference }])
  expect(validateDraftAttachments(message, undefined)).toEqual([])
})

test('in v1.0, which does not tell where a link leads, it is named before sending', async () => {
  const { reader, id } = await setUp([link, file])
  const { message } = await openTemplate(reader, id)
  expect(message.attachments).toMatchObject([{ kind: 'reference' }, { name: 'a.txt', size: 12 }])
  expect(validateDraftAttachments(message, undefined)).toMatchObject([
    {
      field: 'attachments',
      textKey: 'deliver.linkStays',
      values: { file: 'Plan' },
      severity: 'blocks',
    },
  ])
})

test('what lies in the draft, or in the one it replaces, is no problem', async () => {
  const { reader, id } = await setUp([file, link])
  const { message, draft } = await openDraft(reader, id)
  expect(validateDraftAttachments(message, draft)).toEqual([])
  expect(validateDraftAttachments(message, { ...draft, attached: {}, replaces: draft })).toEqual([])
  expect(validateDraftAttachments(message, { ...draft, attached: {} })).toHaveLength(2)
})

test('a template is copied with its files, under a stamp of its own, and stays as it is', async () => {
  const { reader, id, mailbox } = await setUp([file])
  const before = mailbox.find(id)
  const outgoing = await openTemplate(reader, id)
  expect(outgoing.draft).toBeUndefined()
  expect(outgoing.stamp.internetMessageId).not.toBe(before!.internetMessageId)
  const [copied] = outgoing.message.attachments
  expect(await (copied as unknown as { file: Blob }).file.text()).toBe('Hello World!')
  expect(mailbox.find(id)).toEqual(before)
})
