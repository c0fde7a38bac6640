/** Every mail call, judged by the sandbox. */
import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import {
  addAttachment,
  createUploadSession,
  deleteAttachment,
  listAttachments,
} from './attachments.ts'
import { findDrafts } from './findCopies.ts'
import { createDraft, deleteDraft, getDraft, sendDraft, sendMail, updateDraft } from './mail.ts'
import { me, photo } from './me.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import type { GraphFileAttachment, GraphMessage } from './types.ts'
import { uploadInRanges } from './upload/uploadInRanges.ts'

const hello: GraphMessage = {
  subject: 'Hello',
  body: { contentType: 'text', content: 'How are you?' },
  toRecipients: [{ emailAddress: { address: 'AlexW@contoso.com' } }],
}
const note: GraphFileAttachment = {
  '@odata.type': '#microsoft.graph.fileAttachment',
  name: 'note.txt',
  contentType: 'text/plain',
  contentBytes: btoa('Hello World!'),
}

function setUp(address = 'AdeleV@contoso.com') {
  const sandbox = createSandbox()
  const client = createSandboxClient(sandbox, { address })
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(address)!.id)
  const listed = (folder: string) => mailbox.list(mailbox.folderId(folder as 'drafts'))
  return { ...client, sandbox, mailbox, listed }
}

test('sendMail keeps a copy unless told not to', async () => {
  const { graph, listed } = setUp()
  await sendMail(graph, { message: hello })
  await sendMail(graph, { message: { ...hello, attachments: [note] }, saveToSentItems: false })
  expect(listed('sentitems')).toHaveLength(1)
})

test('a draft is made, read, changed and deleted', async () => {
  const { graph, listed } = setUp()
  const { id, '@odata.etag': ifMatch } = await createDraft(graph, hello)
  expect(await getDraft(graph, id, ['isDraft', 'subject'])).toMatchObject({
    id,
    isDraft: true,
    subject: 'Hello',
  })
  await updateDraft(graph, id, { changes: { subject: 'Bye' }, ...(ifMatch && { ifMatch }) })
  expect(listed('drafts')).toMatchObject([{ subject: 'Bye' }])
  await deleteDraft(graph, id)
  expect(listed('drafts')).toEqual([])
  await expect(deleteDraft(graph, id)).resolves.toBeUndefined()
})

test('a draft is sent under its stamp', async () => {
  const { graph, listed } = setUp()
  const internetMessageId = "<it's-me@mail-composer>"
  const { id } = await createDraft(graph, { ...hello, internetMessageId })
  expect(await findDrafts(graph, internetMessageId)).toEqual([id])
  await sendDraft(graph, id)
  expect(listed('sentitems')).toMatchObject([{ internetMessageId }])
  expect(await findDrafts(graph, internetMessageId)).toEqual([])
  await expect(sendDraft(graph, id)).rejects.toMatchObject({
    failure: { kind: 'rejected', status: 404, code: 'ErrorItemNotFound' },
  })
})

test('attachments are added, listed and deleted', async () => {
  const { graph } = setUp()
  const { id } = await createDraft(graph, hello)
  const attachment = await addAttachment(graph, id, note)
  expect(await listAttachments(graph, id)).toMatchObject([{ id: attachment, name: 'note.txt' }])
  await deleteAttachment(graph, id, attachment!)
  await expect(deleteAttachment(graph, id, attachment!)).resolves.toBeUndefined()
  expect(await listAttachments(graph, id)).toEqual([])
})

test('all attachments are listed, though Graph gives them page by page', async () => {
  const { graph } = setUp()
  const { id } = await createDraft(graph, hello)
  const added: (string | undefined)[] = []
  for (let count = 1; count <= 23; count++) added.push(await addAttachment(graph, id, note))
  expect((await listAttachments(graph, id)).map((one) => one.id)).toEqual(added)
})

test('a large file arrives byte for byte, in ranges without a token', async () => {
  const { graph, listed, requests } = setUp()
  const bytes = randomBytes(9_000_001)
  const file = { name: 'big.bin', size: bytes.length, contentType: 'image/png' }
  const { id } = await createDraft(graph, hello)
  const session = await createUploadSession(graph, id, file)
  const place = { url: session!.uploadUrl }
  const end = await uploadInRanges(new Blob([bytes]), place, {}, graph.transport)
  const [stored] = listed('drafts')[0]!.attachments
  expect(end).toEqual({ done: true, attachmentId: stored!.id })
  expect(stored).toMatchObject({ name: 'big.bin', contentType: 'image/png' })
  const sha = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')
  expect(sha(stored!.bytes)).toBe(sha(bytes))
  const puts = requests.filter(({ method }) => method === 'PUT')
  expect(puts).toHaveLength(3)
  expect(puts.every(({ headers }) => !headers.has('authorization'))).toBe(true)
})

test('the person and the picture', async () => {
  const adele = setUp()
  expect(await me(adele.graph)).toMatchObject({ displayName: 'Adele Vance' })
  expect(await photo(adele.graph)).toMatchObject({
    type: expect.stringContaining('image/') as string,
  })
  expect(await photo(setUp('danas@contoso.com').graph)).toBeUndefined()
})

test('a refusal carries Graph’s own code', async () => {
  const { graph } = setUp()
  await expect(sendMail(graph, { message: { subject: 'To nobody' } })).rejects.toMatchObject({
    failure: { kind: 'rejected', status: 400, code: 'ErrorInvalidRecipients' },
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
  })
})

test('an expired token is renewed in silence', async () => {
  const { graph, sandbox, listed, requests } = setUp()
  await createDraft(graph, hello)
  sandbox.tokens.expireNow('AdeleV@contoso.com')
  await createDraft(graph, hello)
  expect(listed('drafts')).toHaveLength(2)
  expect(requests).toHaveLength(3)
})

test('ten requests at once pass, because only four are made at a time', async () => {
  const { graph, sandbox } = setUp()
  sandbox.faults.add({ times: 'always', what: { delayMs: 5 } })
  await Promise.all(Array.from({ length: 10 }, () => createDraft(graph, hello)))
  expect(sandbox.store.log.map(({ status }) => status)).toEqual(Array(10).fill(201))
})
