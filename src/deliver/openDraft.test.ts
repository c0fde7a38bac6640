// @vitest-environment jsdom
/** Drafts of any maker, opened and saved: only what the writer changed is changed there. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message.ts'
import { createSandboxClient } from '#graph/sandboxClient.ts'
import { openDraft } from './openDraft.ts'
import type { OpenedLetter } from './openedLetter.ts'
import { openTemplate } from './openTemplate.ts'
import { saveDraft } from './saveDraft.ts'
import { saveToFolder } from './saveToFolder.ts'
import { startReply } from './startReply.ts'

const outlookHtml =
  '<html><head><style>p.MsoNormal{margin:0}</style></head><body lang="EN-GB">' +
  '<div class="WordSection1"><p class="MsoNormal">Dear <b>all</b>,<o:p></o:p></p>' +
  '<table border="1"><tr><td>1</td></tr></table><img src="cid:logo@x"></div></body></html>'

const person = (address: string, name: string) => ({ emailAddress: { address, name } })

const everything = {
  subject: 'All there is',
  body: { contentType: 'html', content: outlookHtml },
  toRecipients: [person('AlexW@contoso.com', 'Alex Wilber')],
  ccRecipients: [person('MeganB@contoso.com', 'Megan Bowen')],
  bccRecipients: [person('danas@contoso.com', 'Dana')],
  replyTo: [person('team@contoso.com', 'Team')],
  from: person('AdeleV@contoso.com', 'Adele Vance'),
  importance: 'high',
  inferenceClassification: 'other',
  categories: ['Red category', 'of my own'],
  flag: {
    flagStatus: 'flagged',
    startDateTime: { dateTime: '2026-03-01T08:00:00', timeZone: 'Eastern Standard Time' },
    dueDateTime: { dateTime: '2026-03-02T17:00:00', timeZone: 'Eastern Standard Time' },
  },
  internetMessageHeaders: [
    { name: 'x-one', value: '1' },
    { name: 'X-Two', value: '2' },
  ],
  internetMessageId: '<made-elsewhere@contoso.com>',
  isReadReceiptRequested: true,
  isDeliveryReceiptRequested: true,
  singleValueExtendedProperties: [
    { id: 'Integer 0x0036', value: '2' },
    { id: 'SystemTime 0x0015', value: '2027-01-01T00:00:00Z' },
    { id: 'String {00020329-0000-0000-C000-000000000046} Name unknown', value: 'kept' },
  ],
  multiValueExtendedProperties: [
    { id: 'StringArray {00020329-0000-0000-C000-000000000046} Name many', value: ['a', 'b'] },
  ],
  extensions: [
    { '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: 'Com.X', one: 1 },
  ],
  attachments: [
    fileOf('a.txt', 'Hello World!'),
    { ...fileOf('logo.png', 'logo'), isInline: true, contentId: 'logo@x' },
  ],
}

function fileOf(name: string, content: string) {
  const type = '#microsoft.graph.fileAttachment'
  return { '@odata.type': type, name, contentType: 'text/plain', contentBytes: btoa(content) }
}

function setUp() {
  const sandbox = createSandbox()
  const { graph } = createSandboxClient(sandbox)
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const reader = {
    ...{ graph, accountId: 'adele', zone: 'Europe/Berlin' },
    addresses: ['AdeleV@contoso.com', 'adele.vance@contoso.com'],
    newId: () => crypto.randomUUID(),
  }
  async function create(content: object): Promise<string> {
    const post = { method: 'POST', path: '/me/messages', scopes: ['Mail.ReadWrite'] } as const
    const { id } = await graph<{ id: string }>({ ...post, body: content })
    sandbox.store.requestLog.clear()
    return id
  }
  const save = (letter: OpenedLetter, changes: Partial<ComposedMessage> = {}) =>
    saveDraft(
      { graph, accountId: 'adele' },
      { ...letter, message: { ...letter.message, ...changes } },
    )
  const writes = () => sandbox.store.log.filter(({ method }) => method !== 'GET')
  return { sandbox, graph, mailbox, reader, create, save, writes }
}

test('a draft with every property, opened and saved unchanged, is not written to', async () => {
  const { create, reader, save, writes, mailbox } = setUp()
  const id = await create(everything)
  const before = mailbox.find(id)
  await save(await openDraft(reader, id))
  expect(writes()).toEqual([])
  expect(mailbox.find(id)).toEqual(before)
})

test('what was opened is what lies there', async () => {
  const { create, reader } = setUp()
  const { message, stamp, draft } = await openDraft(reader, await create(everything))
  expect(message).toMatchObject({
    subject: 'All there is',
    to: [{ address: 'AlexW@contoso.com', name: 'Alex Wilber' }],
    replyTo: [{ address: 'team@contoso.com' }],
    importance: 'high',
    categories: ['Red category', 'of my own'],
    sensitivity: 'private',
    receipts: { read: true, delivery: true },
    headers: [{ name: 'x-one' }, { name: 'X-Two' }],
    flag: { on: true, start: '2026-03-01T08:00', due: '2026-03-02T17:00' },
    attachments: [
      { name: 'a.txt', stored: true },
      { contentId: 'logo@x', stored: true },
    ],
  })
  expect(stamp.internetMessageId).toBe('<made-elsewhere@contoso.com>')
  expect(draft).toMatchObject({ isKept: true, seen: { subject: 'All there is' } })
})

test.each<[string, Partial<ComposedMessage>]>([
  ['subject', { subject: 'Other' }],
  ['toRecipients', { to: [{ address: 'a@b.org' }] }],
  ['replyTo', { replyTo: [] }],
  ['importance', { importance: 'low' }],
  ['categories', { categories: ['Blue category'] }],
  ['flag', { flag: { on: false } }],
  ['isReadReceiptRequested', { receipts: { read: false, delivery: true } }],
])('with one change only %s is sent, and nothing else is altered', async (name, changes) => {
  const { create, reader, save, writes, mailbox } = setUp()
  const id = await create(everything)
  const before = mailbox.find(id)!
  await save(await openDraft(reader, id), changes)
  expect(writes()).toMatchObject([{ method: 'PATCH' }])
  expect(Object.keys(writes()[0]!.body as object)).toEqual([name])
  const after = mailbox.find(id)!
  const ours = ['changeKey', 'lastModifiedDateTime', 'request', name]
  const rest = (message: object) =>
    Object.fromEntries(Object.entries(message).filter(([key]) => !ours.includes(key)))
  expect(rest(after)).toEqual(rest(before))
})

test('what is written goes before the kept part, which stays byte for byte', async () => {
  const { create, reader, save, mailbox, writes } = setUp()
  const id = await create(everything)
  const stored = mailbox.find(id)!.body.content
  const letter = await openDraft(reader, id)
  expect(letter.message.body).toMatchObject({ html: '', text: '' })
  await save(letter, { body: { ...letter.message.body, html: '<p>New</p>', text: 'New' } })
  expect(Object.keys(writes()[0]!.body as object)).toEqual(['body'])
  expect(mailbox.find(id)!.body.content).toBe(stored.replace('EN-GB">', 'EN-GB"><p>New</p>'))
})

test('a file of the draft stays, goes, and is joined by another', async () => {
  const { create, reader, save, writes, mailbox } = setUp()
  const id = await create(everything)
  const letter = await openDraft(reader, id)
  const [first, ...others] = letter.message.attachments
  const added = { ...first!, id: 'new', name: 'new.txt', file: new Blob(['new']), size: 3 }
  const { stored: _, ...file } = added as typeof added & { stored?: true }
  await save(letter, { attachments: [...others, file] })
  expect(writes().map(({ method }) => method)).toEqual(['DELETE', 'POST'])
  expect(mailbox.find(id)!.attachments.map(({ name }) => name)).toEqual(['logo.png', 'new.txt'])
})

test('headers of an opened draft are changed without making another draft', async () => {
  const { create, reader, save, mailbox } = setUp()
  const id = await create(everything)
  const headers = [
    { id: '1', name: 'x-one', value: 'changed' },
    { id: '3', name: 'x-three', value: '3' },
  ]
  await save(await openDraft(reader, id), { headers })
  expect(mailbox.list(mailbox.folderId('drafts'))).toHaveLength(1)
  const { internetMessageHeaders, singleValueExtendedProperties } = mailbox.find(id)!
  expect(internetMessageHeaders).toEqual([
    { name: 'x-one', value: 'changed' },
    { name: 'x-three', value: '3' },
  ])
  expect(singleValueExtendedProperties).toContainEqual(everything.singleValueExtendedProperties[2])
})

test('a message that is no draft is not opened as one', async () => {
  const { create, reader, graph, mailbox } = setUp()
  const id = await create({ toRecipients: everything.toRecipients })
  const path = `/me/messages/${encodeURIComponent(id)}/send`
  await graph({ method: 'POST', path, scopes: ['Mail.Send'], reads: 'accepted' })
  const [sent] = mailbox.list(mailbox.folderId('sentitems'))
  await expect(openDraft(reader, sent!.id)).rejects.toThrow('no draft')
})

test('a template is copied with its files, and stays as it is', async () => {
  const { create, reader, writes, mailbox } = setUp()
  const id = await create(everything)
  const before = mailbox.find(id)
  const letter = await openTemplate(reader, id)
  expect(letter.draft).toBeUndefined()
  expect(letter.stamp.internetMessageId).not.toBe('<made-elsewhere@contoso.com>')
  const [file] = letter.message.attachments
  expect(file).toMatchObject({ name: 'a.txt', size: 12 })
  expect(await (file as unknown as { file: Blob }).file.text()).toBe('Hello World!')
  expect(writes()).toEqual([])
  expect(mailbox.find(id)).toEqual(before)
})

test('a letter saved to a folder lies there, and is saved there again', async () => {
  const { create, reader, graph, mailbox, save } = setUp()
  const opened = await openDraft(reader, await create(everything))
  const draft = await saveToFolder({ graph, accountId: 'adele' }, opened, 'archive')
  expect(mailbox.list(mailbox.folderId('archive'))).toMatchObject([{ id: draft.id }])
  await save({ ...opened, draft }, { subject: 'Later' })
  expect(mailbox.list(mailbox.folderId('archive'))).toMatchObject([{ subject: 'Later' }])
})

const original =
  '<html><head><style>i{color:red}</style></head><body bgcolor="#eee"><p style="margin:0">Old &amp; <i>gold</i></p></body></html>'

async function received(content: string, contentType = 'html') {
  const { sandbox, ...rest } = setUp()
  const alex = createSandboxClient(sandbox, { address: 'AlexW@contoso.com' })
  const body = {
    message: {
      subject: 'Question',
      body: { contentType, content },
      toRecipients: [person('AdeleV@contoso.com', 'Adele'), person('MeganB@contoso.com', 'Megan')],
      ccRecipients: [person('adele.vance@contoso.com', 'Adele again')],
    },
  }
  const post = { method: 'POST', path: '/me/sendMail', body, scopes: ['Mail.Send'] } as const
  await alex.graph({ ...post, reads: 'accepted' })
  const [message] = rest.mailbox.list(rest.mailbox.folderId('inbox'))
  return { sandbox, ...rest, message: message! }
}

test.each(['reply', 'replyAll', 'forward'] as const)(
  'a %s keeps what it quotes byte for byte, in the conversation',
  async (kind) => {
    const { reader, message, mailbox, save } = await received(original)
    const letter = await startReply(reader, kind, message.id)
    const quoted = mailbox.find(letter.draft.id)!.body.content
    expect(quoted).toContain('<p style="margin:0">Old &amp; <i>gold</i></p>')
    await save(letter, {
      body: { ...letter.message.body, html: 'Yes', text: 'Yes' },
      headers: [{ id: '1', name: 'x-ticket', value: '7' }],
    })
    const drafts = mailbox.list(mailbox.folderId('drafts'))
    expect(drafts).toMatchObject([
      {
        conversationId: message.conversationId,
        internetMessageHeaders: [{ name: 'x-ticket', value: '7' }],
      },
    ])
    expect(drafts[0]!.body.content).toContain('<div>Yes</div>')
    expect(drafts[0]!.body.content.replace('<div>Yes</div>', '')).toBe(quoted)
  },
)

test('an answer in plain text keeps what it quotes too', async () => {
  const { reader, message, mailbox, save } = await received('a\r\n  b', 'text')
  const letter = await startReply(reader, 'reply', message.id)
  const quoted = mailbox.find(letter.draft.id)!.body.content
  await save(letter, { body: { ...letter.message.body, html: 'Yes', text: 'Yes' } })
  const { contentType, content } = mailbox.find(letter.draft.id)!.body
  expect(contentType).toBe('text')
  expect(content.startsWith('Yes')).toBe(true)
  expect(content.endsWith(quoted)).toBe(true)
})

test('reply to all leaves out every address of the writer', async () => {
  const { reader, message } = await received(original)
  const { message: letter } = await startReply(reader, 'replyAll', message.id)
  const addresses = [...letter.to, ...letter.cc].map((entry) => 'address' in entry && entry.address)
  expect(addresses).toEqual(['AlexW@contoso.com', 'MeganB@contoso.com'])
})
