/** Every property of a message, judged by the sandbox: it arrives, comes back, and is patched alone. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { fromGraphMessage } from '#compose/message/fromGraphMessage.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { createDeliveryHarness, hello } from '#testing/deliveryHarness.ts'

const rare: ComposedMessage = {
  ...hello,
  replyTo: [{ address: 'MeganB@contoso.com' }],
  categories: ['Travel'],
  sensitivity: 'private',
  expiry: { on: true, at: '2026-07-01T12:00', timeZone: 'Europe/Berlin' },
  openExtension: {
    name: 'Com.Contoso.Deal',
    rows: [{ id: '1', name: 'amount', type: 'number', value: '12.5' }],
  },
  extendedProperties: [{ id: '1', property: 'String 0x1045', value: '<mailto:out@x.org>' }],
}

function setUp() {
  const sandbox = createSandbox()
  const writer = createDeliveryHarness(sandbox)
  const adele = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const draft = () => adele.list(adele.folderId('drafts'))[0]!
  const sent = () => adele.list(adele.folderId('sentitems'))[0]!
  const properties = () =>
    Object.fromEntries(draft().singleValueExtendedProperties.map(({ id, value }) => [id, value]))
  const bodies = () => sandbox.store.log.map(({ method }) => method)
  return { ...writer, sandbox, draft, sent, properties, bodies }
}

test('all of them lie in the draft, beside the stamp', async () => {
  const { save, draft, properties, stamp } = setUp()
  await save(rare)
  expect(draft()).toMatchObject({
    internetMessageId: stamp.internetMessageId,
    replyTo: [{ emailAddress: { address: 'MeganB@contoso.com' } }],
    categories: ['Travel'],
    extensions: [{ extensionName: 'Com.Contoso.Deal', amount: 12.5 }],
  })
  expect(properties()).toMatchObject({
    'Integer 0x0036': '2',
    'SystemTime 0x0015': '2026-07-01T10:00:00Z',
    'String 0x1045': '<mailto:out@x.org>',
  })
  expect(Object.values(properties())).toContain('message-1')
})

test('they are sent in one request too', async () => {
  const { send, sent } = setUp()
  await send(rare)
  expect(sent().categories).toEqual(['Travel'])
  expect(sent().singleValueExtendedProperties).toHaveLength(4)
})

test('a property of others stays when ours are changed, and what is normal again is said', async () => {
  const { save, draft, properties, sandbox } = setUp()
  await save(rare)
  draft().singleValueExtendedProperties.push({ id: 'String 0x0e28', value: 'theirs' })
  sandbox.store.requestLog.clear()
  await save({ ...rare, sensitivity: 'normal' })
  expect(sandbox.store.log.map(({ method }) => method)).toEqual(['PATCH'])
  expect(properties()).toMatchObject({ 'Integer 0x0036': '0', 'String 0x0e28': 'theirs' })
})

test('what the draft says, read and saved again, patches nothing', async () => {
  const { save, draft, sandbox } = setUp()
  await save(rare)
  const { singleValueExtendedProperties: own } = draft()
  sandbox.store.requestLog.clear()
  let count = 0
  const read = fromGraphMessage(
    {
      ...structuredClone({ ...draft(), attachments: [], mentions: [] }),
      body: { contentType: 'text', content: 'How are you?' },
      singleValueExtendedProperties: own.map(({ id, value }) => ({ id, value: String(value) })),
    },
    { newId: () => String((count += 1)), zone: 'Asia/Tokyo', ownAddress: 'AdeleV@contoso.com' },
  )
  await save({ ...read, to: rare.to, replyTo: rare.replyTo })
  expect(sandbox.store.log.map(({ method }) => method)).toEqual(['GET'])
})
