// @vitest-environment jsdom
/** A draft is never changed by being opened: every shape lies open for a minute, with autosave on. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'
import { failedOnce } from '#compose/body/editor/paste/clipboards/sources/rows.ts'
import { openDraft } from '#delivery/open/openDraft.ts'
import { propertyRuns } from '#testing/setup/propertyRuns.ts'
import { openMailbox, person } from '#testing/sandboxMailbox.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { openMessage } from '#session/openMessage.ts'

vi.setConfig({ testTimeout: 300_000 })

beforeEach(() => {
  fillGapsOfJsdom()
  const toFake = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] as const
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: [...toFake] })
})
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

function setUp() {
  const sandbox = createSandbox()
  const { session } = openPage(sandbox)
  const { reader, create, mailbox } = openMailbox(sandbox)
  const writes = () => sandbox.store.log.filter(isWrite).map(({ body }) => body)

  async function createMime(mime: Uint8Array) {
    const answer = await sandbox.fetch(`${sandbox.origins.graph}/v1.0/me/messages`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${sandbox.tokenFor('AdeleV@contoso.com', ['Mail.ReadWrite'])}`,
        'Content-Type': 'text/plain',
      },
      body: base64(mime),
    })
    expect(answer.status).toBe(201)
    return ((await answer.json()) as { id: string }).id
  }

  /** Opens it, walks through the fields as one who reads does, and waits a minute. */
  async function look(id: string) {
    sandbox.store.requestLog.clear()
    const before = mailbox.find(id)
    const outgoing = await openDraft(reader, id)
    act(() => openMessage(session, outgoing))
    await editorTookOver()
    for (const name of ['Subject', 'Message body']) {
      const field = screen.getByRole('textbox', { name })
      fireEvent.focus(field)
      fireEvent.blur(field)
    }
    await pass(60_000)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    await pass(1_000)
    expect(writes()).toEqual([])
    expect(mailbox.find(id)).toEqual(before)
    return outgoing
  }
  return { session, create, createMime, look, writes, mailbox }
}

const body = () => screen.getByRole('textbox', { name: 'Message body' })

/** A text that is not the editor’s stays a field of its own. */
async function editorTookOver() {
  await waitFor(() => expect(body().getAttribute('contenteditable')).toBe('true'))
}

const samples = 'src/mime/read/cases'
const mail = readdirSync(samples).filter((name) => name.endsWith('.eml'))

test.each(mail)('%s as a draft', async (name) => {
  const { createMime, look } = setUp()
  await look(await createMime(readFileSync(`${samples}/${name}`)))
})

test.each<[string, string]>([
  ['two headers of one name', 'X-Antivirus: one\r\nX-Antivirus: two'],
  ['the same header twice', 'X-Same: one\r\nX-Same: one'],
  ['names that differ in case', 'X-Spam: one\r\nx-spam: two\r\nX-SPAM: three'],
  ['an empty header', 'X-Empty:\r\nX-Empty: '],
  ['more headers than can be written', 'X-A: 1\r\nX-B: 2\r\nX-C: 3\r\nX-D: 4\r\nX-E: 5\r\nX-F: 6'],
  ['folded and long headers', `X-Folded: a\r\n b\r\nX-Long: ${'long '.repeat(300)}`],
])('a draft of MIME with %s', async (_, headers) => {
  const { createMime, look } = setUp()
  const mime = `From: a@x.org\r\nSubject: t\r\n${headers}\r\n\r\nHello\r\n`
  await look(await createMime(Buffer.from(mime)))
})

test.each([
  '<div dir="rtl">שלום עולם! מחיר: 50 USD.</div>',
  '<p dir="rtl">50 شخص</p><p>b</p><ul dir="rtl"><li>א</li><li dir="ltr">b</li></ul>',
  '<p>שלום</p><p>b</p>',
  '<p dir="rtl">English</p>',
])('a draft that reads from right to left: %s', async (content) => {
  const { create, look, mailbox } = setUp()
  const id = await create({ body: { contentType: 'html', content } })
  await look(id)
  expect(mailbox.find(id)?.body.content).toContain(content)
})

test('a draft with each body that once failed as a paste', async () => {
  const { create, look } = setUp()
  for (const [content] of Object.values(failedOnce)) {
    await look(await create({ body: { contentType: 'html', content } }))
  }
})

const type = '#microsoft.graph.fileAttachment'
const file = { '@odata.type': type, name: 'a.txt', contentType: 'text/plain', contentBytes: 'SGk=' }
const attachments = fc.subarray<object>([
  file,
  { ...file, name: 'logo.png', contentType: 'image/png', isInline: true, contentId: 'logo@x' },
  { ...file, name: ' .', contentBytes: '' },
  {
    '@odata.type': '#microsoft.graph.itemAttachment',
    name: 'Lunch',
    item: { '@odata.type': '#microsoft.graph.message', subject: 'Lunch' },
  },
])
const blank = fc.constantFrom('', ' ', '\t', '\r\n', '\u00a0', '\n\n')
const words = fc.oneof(fc.string({ maxLength: 20 }), blank)
const html = fc.oneof(
  words,
  fc
    .array(
      fc.constantFrom(
        ...[
          '<p>',
          '</p>',
          '<br>',
          '<div>',
          '<b>',
          '</div>',
          'text',
          ' ',
          '\r\n',
          '&nbsp;',
          '<o:p>',
        ],
        ...['<table><tr><td>1', '<ul><li>', '<ol start="4"><li>a', '<hr>', '<pre> a\n  b</pre>'],
        ...['<img src="cid:logo@x">', '<a href="https://x.org">x</a>'],
        ...['<blockquote>', '<!-- c -->'],
        ...['<p style="text-align:right;color:red">', '<font face=Arial>', '<style>p{}</style>'],
        ...['<p dir="rtl">', '<span lang=de>', '<h1>', '<p dir="rtl">א</p>'],
        ...['<center>', '<p>&#8203;</p>', '<body bgcolor=red>'],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
)
const bodies = fc.oneof(
  fc.record({ contentType: fc.constant('html'), content: html }),
  fc.record({ contentType: fc.constant('text'), content: words }),
)
const people = fc.array(
  fc.record({
    emailAddress: fc.record({
      address: fc.constantFrom('AlexW@contoso.com', 'alexw@contoso.com', 'b@x.org', 'no address'),
      name: fc.constantFrom('Alex Wilber', 'alexw@contoso.com', '', 'a@b.org <b@x.org>'),
    }),
  }),
  { maxLength: 3 },
)
const time = (day: string) => ({ dateTime: `${day}T08:00:00.0000000`, timeZone: 'UTC' })
const headers = fc.array(
  fc.record({
    name: fc.constantFrom('x-one', 'X-One', 'X-ONE', 'x-two'),
    value: fc.constantFrom('', '1', '2', 'é', 'a  b '),
  }),
  { minLength: 1, maxLength: 5 },
)
const draft = fc.record(
  {
    ...{ subject: words, body: bodies, internetMessageHeaders: headers, attachments },
    ...{ toRecipients: people, ccRecipients: people, bccRecipients: people, replyTo: people },
    from: fc.constantFrom(
      person('AdeleV@contoso.com', 'Adele'),
      person('adele.vance@contoso.com', ''),
    ),
    importance: fc.constantFrom('low', 'normal', 'high'),
    inferenceClassification: fc.constantFrom('focused', 'other'),
    categories: fc.subarray(['Red category', 'red category', 'of my own', '']),
    flag: fc.constantFrom<object>(
      { flagStatus: 'notFlagged' },
      { flagStatus: 'flagged' },
      { flagStatus: 'complete' },
      { flagStatus: 'flagged', startDateTime: time('2026-03-01'), dueDateTime: time('2026-03-29') },
    ),
    isReadReceiptRequested: fc.boolean(),
    isDeliveryReceiptRequested: fc.boolean(),
    singleValueExtendedProperties: fc.subarray([
      { id: 'Integer 0x0036', value: '2' },
      { id: 'SystemTime 0x0015', value: '2026-10-25T00:30:00Z' },
      { id: 'String {00020329-0000-0000-C000-000000000046} Name unknown', value: '' },
    ]),
    multiValueExtendedProperties: fc.constant([
      { id: 'StringArray {00020329-0000-0000-C000-000000000046} Name many', value: ['a', 'b'] },
    ]),
    extensions: fc.constantFrom<object[]>(
      [{ '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: 'Com.X', one: 1 }],
      [{ '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: 'Com.Y', two: '' }],
    ),
  },
  { requiredKeys: [] },
)

test('a draft of any properties', async () => {
  const { create, look } = setUp()
  await fc.assert(
    fc.asyncProperty(draft, async (content) => {
      await look(await create(content))
    }),
    { ...propertyRuns(200), endOnFailure: true },
  )
})
