// @vitest-environment jsdom
/** Answers: in their conversation, what they quote untouched. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { startReply } from './startReply.ts'
import { openMailbox, person } from '#testing/sandboxMailbox.ts'

function setUp() {
  const sandbox = createSandbox()
  return { sandbox, ...openMailbox(sandbox) }
}

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
    const outgoing = await startReply(reader, kind, message.id)
    expect(outgoing.draft.isAnswer).toBe(true)
    const quoted = mailbox.find(outgoing.draft.id)!.body.content
    expect(quoted).toContain('<p style="margin:0">Old &amp; <i>gold</i></p>')
    await save(outgoing, {
      body: { ...outgoing.message.body, html: 'Yes', text: 'Yes' },
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
  const outgoing = await startReply(reader, 'reply', message.id)
  const quoted = mailbox.find(outgoing.draft.id)!.body.content
  await save(outgoing, { body: { ...outgoing.message.body, html: 'Yes', text: 'Yes' } })
  const { contentType, content } = mailbox.find(outgoing.draft.id)!.body
  expect(contentType).toBe('text')
  expect(content.startsWith('Yes')).toBe(true)
  expect(content.endsWith(quoted)).toBe(true)
})

test('reply to all leaves out every address of the writer', async () => {
  const { reader, message } = await received(original)
  const { message: reply } = await startReply(reader, 'replyAll', message.id)
  const addresses = [...reply.to, ...reply.cc].map((entry) => 'address' in entry && entry.address)
  expect(addresses).toEqual(['AlexW@contoso.com', 'MeganB@contoso.com'])
})
