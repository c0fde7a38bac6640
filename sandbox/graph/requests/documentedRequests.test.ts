import { expect, test } from 'vitest'
import { documentedRequests } from './documentedRequests.ts'
import { jsonOf, setUp } from '#sandbox/graph/graphTestKit.ts'

const rows = documentedRequests.map((request, index) => ({ ...request, index }))

test.each(rows)('$index: $page, $path answers $status', async ({ path, body, status, answer }) => {
  const { call, mailbox } = setUp()
  const response = await call('POST', path, { body })
  expect(response.status).toBe(status)
  if (status === 202) {
    expect(await response.text()).toBe('')
    const { saveToSentItems } = body as { saveToSentItems?: string }
    expect(mailbox.list(mailbox.folderId('sentitems'))).toHaveLength(
      saveToSentItems === 'false' ? 0 : 1,
    )
  }
  if (answer) expect(withoutNames(await jsonOf(response))).toMatchObject(withoutNames(answer))
})

/** The pages show names from the directory or the address again, as their tenants happened to be. */
function withoutNames<Value>(value: Value): Value {
  const text = JSON.stringify(value, (key, one: unknown) => (key === 'name' ? undefined : one))
  return JSON.parse(text.replaceAll('"contentType":"Text"', '"contentType":"text"')) as Value
}

test('a created draft has every property of the documented answer, in its order', async () => {
  const { call, mailbox } = setUp({ now: () => new Date('2017-07-22T01:53:57.123Z') })
  const draft = await jsonOf(
    call('POST', '/me/messages', {
      body: {
        subject: "Did you see last night's game?",
        importance: 'Low',
        body: { contentType: 'HTML', content: 'They were <b>awesome</b>!' },
        toRecipients: [{ emailAddress: { address: 'AdeleV@contoso.com' } }],
      },
    }),
  )
  expect(Object.keys(draft)).toEqual([
    ...['@odata.context', '@odata.etag', 'id', 'createdDateTime', 'lastModifiedDateTime'],
    ...['changeKey', 'categories', 'receivedDateTime', 'sentDateTime', 'hasAttachments'],
    ...['internetMessageId', 'subject', 'bodyPreview', 'importance', 'parentFolderId'],
    ...['conversationId', 'conversationIndex', 'isDeliveryReceiptRequested'],
    ...['isReadReceiptRequested', 'isRead', 'isDraft', 'webLink', 'inferenceClassification'],
    ...['body', 'toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo', 'flag'],
  ])
  const id = String(draft['id'])
  expect(draft).toMatchObject({
    '@odata.context': `http://localhost:5174/v1.0/$metadata#users('${mailbox.account.id}')/messages/$entity`,
    '@odata.etag': `W/"${String(draft['changeKey'])}"`,
    createdDateTime: '2017-07-22T01:53:57Z',
    receivedDateTime: '2017-07-22T01:53:57Z',
    sentDateTime: '2017-07-22T01:53:57Z',
    bodyPreview: 'They were awesome!',
    parentFolderId: mailbox.folderId('drafts'),
    internetMessageId: expect.stringMatching(/^<.+@.+>$/) as string,
    isDraft: true,
    isRead: true,
    webLink: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(id)}&exvsurl=1&viewmodel=ReadMessageItem`,
    toRecipients: [{ emailAddress: { name: 'Adele Vance', address: 'AdeleV@contoso.com' } }],
    body: {
      contentType: 'html',
      content:
        '<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n<meta content="text/html; charset=us-ascii">\r\n</head>\r\n<body>\r\nThey were <b>awesome</b>!\r\n</body>\r\n</html>\r\n',
    },
  })
})

test('a mention is told in beta and does not become a recipient', async () => {
  const { as } = setUp()
  const call = as('randiw@contoso.com')
  const party = documentedRequests.find(({ answer }) => answer?.['subject'] === 'Party planning')!
  const draft = await jsonOf(call('POST', party.path, { body: party.body }))
  expect(draft['mentions']).toMatchObject([
    {
      mentioned: { name: 'Dana Swope', address: 'danas@contoso.com' },
      createdBy: { name: 'Randi Welch', address: 'randiw@contoso.com' },
      mentionText: null,
    },
  ])
  expect(draft['toRecipients']).toHaveLength(1)
})
