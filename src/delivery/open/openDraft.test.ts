// @vitest-environment jsdom
/** Drafts of any maker, opened and saved: only what the writer changed is changed there. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { openDraft } from './openDraft.ts'
import { saveToFolder } from '#delivery/draft/saveToFolder.ts'
import { everything } from '#testing/documents/outlookDraft.ts'
import { openMailbox } from '#testing/sandboxMailbox.ts'

function setUp() {
  const sandbox = createSandbox()
  return { sandbox, ...openMailbox(sandbox) }
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
  expect(message.openExtension).toMatchObject({
    name: 'Com.X',
    rows: [{ name: 'one', type: 'number', value: '1' }],
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

test('a draft of Outlook is written on, and all of it that is not changed stays byte for byte', async () => {
  const { create, reader, save, mailbox } = setUp()
  const id = await create(everything)
  const stored = mailbox.find(id)!.body.content
  const outgoing = await openDraft(reader, id)
  const { body } = outgoing.message
  await save(outgoing, { body: { ...body, html: `<p>New</p>${body.html}` } })
  expect(mailbox.find(id)!.body.content).toBe(stored.replace('Section1">', 'Section1"><p>New</p>'))
})

test('what is written goes before the quoted part, which stays byte for byte', async () => {
  const { create, reader, save, mailbox } = setUp()
  const content = '<html><body><form><input value="a"></form></body></html>'
  const id = await create({ ...everything, body: { contentType: 'html', content } })
  const stored = mailbox.find(id)!.body.content
  const opened = await openDraft(reader, id)
  await save(opened, { body: { ...opened.message.body, html: '<p>New</p>', text: 'New' } })
  expect(mailbox.find(id)!.body.content).toBe(stored.replace(/<body[^>]*>/, '$&<p>New</p>'))
})

test('a file of the draft stays, goes, and is joined by another', async () => {
  const { create, reader, save, writes, mailbox } = setUp()
  const id = await create(everything)
  const outgoing = await openDraft(reader, id)
  const [first, ...others] = outgoing.message.attachments
  const added = { ...first!, id: 'new', name: 'new.txt', file: new Blob(['new']), size: 3 }
  const { stored: _, ...file } = added as typeof added & { stored?: true }
  await save(outgoing, { attachments: [...others, file] })
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

const extended = (...rows: readonly [string, string][]) => ({
  openExtension: {
    name: 'Com.X',
    rows: rows.map(([name, value]) => ({ id: name, name, type: 'number' as const, value })),
  },
})

test.each<[string, Partial<ComposedMessage>, string[], object[]]>([
  ['changed', extended(['one', '2']), ['PATCH'], [{ extensionName: 'Com.X', one: 2 }]],
  [
    'that has another value besides',
    extended(['one', '1'], ['two', '2']),
    ['PATCH'],
    [{ extensionName: 'Com.X', one: 1, two: 2 }],
  ],
  ['that lost a value', extended(['two', '2']), ['DELETE', 'POST'], [{ two: 2 }]],
  ['taken away', { openExtension: { name: '', rows: [] } }, ['DELETE'], []],
])('an extension %s is written by itself, and the draft stays', async (...row) => {
  const [, changes, methods, expected] = row
  const { create, reader, save, writes, mailbox } = setUp()
  const id = await create(everything)
  await save(await openDraft(reader, id), changes)
  expect(writes().map(({ method }) => method)).toEqual(methods)
  expect(writes().every(({ path }) => path.includes('/extensions'))).toBe(true)
  const { extensions } = mailbox.find(id)!
  expect(extensions).toHaveLength(expected.length)
  expect(extensions).toMatchObject(expected)
})

test('a message that is no draft is not opened as one', async () => {
  const { create, reader, graph, mailbox } = setUp()
  const id = await create({ toRecipients: everything.toRecipients })
  const path = `/me/messages/${encodeURIComponent(id)}/send`
  await graph({ method: 'POST', path, scopes: ['Mail.Send'], reads: 'accepted' })
  const [sent] = mailbox.list(mailbox.folderId('sentitems'))
  await expect(openDraft(reader, sent!.id)).rejects.toThrow('no draft')
})

test('a message saved to a folder lies there, and is saved there again', async () => {
  const { create, reader, graph, mailbox, save } = setUp()
  const opened = await openDraft(reader, await create(everything))
  const draft = await saveToFolder({ graph, accountId: 'adele' }, opened, 'archive')
  expect(mailbox.list(mailbox.folderId('archive'))).toMatchObject([{ id: draft.id }])
  await save({ ...opened, draft }, { subject: 'Later' })
  expect(mailbox.list(mailbox.folderId('archive'))).toMatchObject([{ subject: 'Later' }])
})
