/** A message or an event of the mailbox is attached to a message, judged by the sandbox. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { fetchEvent, fetchItem } from './fetchAttachableItem.ts'
import { saveDraft } from '#delivery/draft/saveDraft.ts'
import { createMessageIds } from '#delivery/core/messageIds.ts'
import { openMailbox, person } from '#testing/sandboxMailbox.ts'

const lunch = {
  subject: 'Lunch',
  body: { contentType: 'text', content: 'At 12' },
  toRecipients: [person('AlexW@contoso.com', 'Alex Wilber')],
}

test('it travels with its text, and without what is the server’s own', async () => {
  const { graph, create, mailbox } = openMailbox(createSandbox())
  const id = await create(lunch)
  const found = await fetchItem(graph, id)
  if (typeof found === 'string') throw new Error(found)
  expect(found).toMatchObject({ name: 'Lunch', item: { subject: 'Lunch' } })
  expect(found.item).not.toHaveProperty('id')
  const info = { id: '1', contentType: 'message/rfc822', size: 1 }
  const message = { ...emptyMessage, subject: 'See this', attachments: [{ ...info, ...found }] }
  const stamp = createMessageIds('message', () => 'id')
  const draft = await saveDraft({ graph, accountId: 'adele' }, { id: 'message', stamp, message })
  expect(mailbox.find(draft.id)!.attachments).toMatchObject([
    {
      kind: 'item',
      name: 'Lunch',
      details: { item: { '@odata.type': '#microsoft.graph.message', subject: 'Lunch' } },
    },
  ])
})

test.each([
  ['lunch', 'unreadable'],
  ['https://example.org/?ItemID=AAMkADhMissingMissingMissing0=', 'unreadable'],
  ['AAMkADhMissingMissingMissing0=', 'gone'],
  ['<nobody@nowhere.example>', 'gone'],
])('%s is %s', async (named, expected) => {
  const { graph } = openMailbox(createSandbox())
  expect(await fetchItem(graph, named)).toBe(expected)
})

const event = 'AAMkADcalendarReview_m-7sQAAABENAAA='

test.each([
  event,
  `https://outlook.office.com/calendar/item/${encodeURIComponent('AAMkADcalendarReview+m/7sQAAABENAAA=')}`,
])('an event travels with its time and place: %s', async (named) => {
  const { graph, mailbox } = openMailbox(createSandbox())
  const found = await fetchEvent(graph, named)
  if (typeof found === 'string') throw new Error(found)
  expect(Object.keys(found.item)).not.toContain('id')
  const info = { id: '1', contentType: 'text/calendar', size: 1 }
  const message = { ...emptyMessage, subject: 'See this', attachments: [{ ...info, ...found }] }
  const stamp = createMessageIds('message', () => 'id')
  const draft = await saveDraft({ graph, accountId: 'adele' }, { id: 'message', stamp, message })
  const { id: _, ...said } = mailbox.events[0]!
  expect(mailbox.find(draft.id)!.attachments).toMatchObject([
    {
      kind: 'item',
      name: 'Quarterly review',
      details: { item: { '@odata.type': '#microsoft.graph.event', ...said } },
    },
  ])
})

test.each([
  ['review', 'unreadable'],
  ['<nobody@nowhere.example>', 'unreadable'],
  ['https://outlook.office.com/mail/id/AAMkADhMissingMissingMissing0%3D', 'unreadable'],
  ['AAMkADhMissingMissingMissing0=', 'gone'],
])('no event: %s is %s', async (named, expected) => {
  const { graph } = openMailbox(createSandbox())
  expect(await fetchEvent(graph, named)).toBe(expected)
})
