/**
 * Graph's own examples of sendMail and create message, written with our message and mapping.
 *
 * Message case of enums is Graph's canonical one, saveToSentItems is a boolean, and the flagged
 * message, which the page shows without its wrapper, is sent with it.
 */
import { expect, test } from 'vitest'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { toGraphMessage } from '#compose/message/toGraphMessage.ts'
import { createGraph } from '#graph/http/client.ts'
import { createDraft } from '#graph/mail.ts'
import { planDelivery } from '#delivery/core/planDelivery.ts'
import { sendMessage } from './sendMessage.ts'
import { createMessageIds, toGraphMessageIds } from '#delivery/core/messageIds.ts'
import { clouds } from '#config/clouds.ts'

const text = (content: string) => ({ format: 'text', html: '', text: content }) as const
const html = (content: string) => ({ format: 'html', html: content, text: content }) as const
const row = (name: string, value: string) => ({ id: name, name, value })

function concert(subject: string, state: string, id: string, address: string): ComposedMessage {
  return {
    ...emptyMessage,
    subject,
    body: html(`The group represents ${state}.`),
    to: [{ address }],
    headers: [row('x-custom-header-group-name', state), row('x-custom-header-group-id', id)],
  }
}

function concertJson(subject: string, state: string, id: string, address: string) {
  return {
    subject,
    body: { contentType: 'html', content: `The group represents ${state}.` },
    toRecipients: [{ emailAddress: { address } }],
    internetMessageHeaders: [
      { name: 'x-custom-header-group-name', value: state },
      { name: 'x-custom-header-group-id', value: id },
    ],
  }
}

const lunch: ComposedMessage = {
  ...emptyMessage,
  subject: 'Meet for lunch?',
  body: text('The new cafeteria is open.'),
}
const lunchJson = {
  subject: 'Meet for lunch?',
  body: { contentType: 'text', content: 'The new cafeteria is open.' },
}
const hello: Attachment = {
  id: 'hello',
  name: 'attachment.txt',
  contentType: 'text/plain',
  size: 12,
  file: new Blob(['Hello World!']),
}
const helloJson = {
  '@odata.type': '#microsoft.graph.fileAttachment',
  name: 'attachment.txt',
  contentType: 'text/plain',
  contentBytes: 'SGVsbG8gV29ybGQh',
}
const to = (address: string) => [{ emailAddress: { address } }]
const eastern = (dateTime: string) => ({ dateTime, timeZone: 'Eastern Standard Time' })

type Case = [name: string, message: ComposedMessage, json: object]

/** The pages of today and of 2021 differ only in the addresses. */
function casesAt(domain: string, concertDomain: string): Case[] {
  const at = (name: string) => `${name}@${domain}`
  const alex = `AlexW@${concertDomain}`
  const cook = domain === 'contoso.com' ? at('frannis') : at('fannyd')
  return [
    [
      'To and Cc, not saved',
      {
        ...lunch,
        to: [{ address: cook }],
        cc: [{ address: at('danas') }],
        saveToSentItems: false,
      },
      {
        message: { ...lunchJson, toRecipients: to(cook), ccRecipients: to(at('danas')) },
        saveToSentItems: false,
      },
    ],
    [
      'two headers',
      concert('9/9/2018: concert', 'Nevada', 'NV001', alex),
      { message: concertJson('9/9/2018: concert', 'Nevada', 'NV001', alex) },
    ],
    [
      'an attachment',
      { ...lunch, to: [{ address: at('meganb') }], attachments: [hello] },
      { message: { ...lunchJson, toRecipients: to(at('meganb')), attachments: [helloJson] } },
    ],
  ]
}

const flagged: ComposedMessage = {
  ...emptyMessage,
  subject: 'Please respond by Friday',
  to: [{ address: 'meganb@contoso.com' }],
  flag: {
    on: true,
    start: '2023-08-30T12:13',
    due: '2023-09-01T17:00',
    timeZone: 'Eastern Standard Time',
  },
}
const flaggedJson = {
  subject: 'Please respond by Friday',
  toRecipients: to('meganb@contoso.com'),
  flag: {
    flagStatus: 'flagged',
    startDateTime: eastern('2023-08-30T12:13:00'),
    dueDateTime: eastern('2023-09-01T17:00:00'),
  },
}

const sent: Case[] = [
  ...casesAt('contoso.com', 'contoso.com'),
  ...casesAt('contoso.onmicrosoft.com', 'contoso.OnMicrosoft.com'),
  ['a flag, with the wrapper the page forgot', flagged, { message: flaggedJson }],
]

/** Keeps what would have gone to Graph, and accepts it. */
function recorder(status: number) {
  const bodies: Record<string, unknown>[] = []
  const graph = createGraph({
    baseUrl: 'https://graph.example/v1.0',
    getToken: () => Promise.resolve('token'),
    fetch: (_url, init) => {
      bodies.push(JSON.parse(String(init?.body)) as Record<string, unknown>)
      return Promise.resolve(new Response(status === 202 ? null : '{"id":"draft"}', { status }))
    },
  })
  return { graph, bodies }
}

test.each(sent)('sendMail: %s', async (_name, message, json) => {
  const { graph, bodies } = recorder(202)
  const stamp = createMessageIds('message', () => 'id')
  const plan = planDelivery(message, { capabilities: clouds.global.capabilities })
  const order = { plan, intent: { as: 'json' }, now: Date.now } as const
  await sendMessage({ graph, accountId: 'adele' }, { id: 'message', stamp, message }, order)
  const expected = json as { message: object }
  const stamped = { ...expected.message, ...toGraphMessageIds(stamp) }
  expect(bodies).toEqual([{ ...expected, message: stamped }])
})

const drafts: Case[] = [
  [
    'low importance',
    {
      ...emptyMessage,
      subject: "Did you see last night's game?",
      importance: 'low',
      body: html('They were <b>awesome</b>!'),
      to: [{ address: 'AdeleV@contoso.com' }],
    },
    {
      subject: "Did you see last night's game?",
      importance: 'low',
      body: { contentType: 'html', content: 'They were <b>awesome</b>!' },
      toRecipients: to('AdeleV@contoso.com'),
    },
  ],
  [
    'two headers',
    concert('9/8/2018: concert', 'Washington', 'WA001', 'AlexW@contoso.com'),
    concertJson('9/8/2018: concert', 'Washington', 'WA001', 'AlexW@contoso.com'),
  ],
  ['a flag', sent.at(-1)![1], (sent.at(-1)![2] as { message: object }).message],
]

test.each(drafts)('create message: %s', async (_name, message, json) => {
  const { graph, bodies } = recorder(201)
  await createDraft(graph, toGraphMessage(message))
  expect(bodies).toEqual([json])
})
