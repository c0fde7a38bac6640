/** A message whose From is changed while another program sends its draft in the old mailbox. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { clouds } from '#config/clouds.ts'
import { hello } from '#testing/deliveryHarness.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { startWriting } from '#testing/sandboxExchange.ts'
import { deliverMessage } from './deliver.ts'

const file = (id: string) => ({
  ...{ id, name: `${id}.txt`, contentType: 'text/plain', size: 1 },
  file: new Blob(['a']),
})
const cases: readonly (readonly [string, ComposedMessage])[] = [
  ['a short message', hello],
  ['with a file in the old draft', { ...hello, attachments: [file('a')] }],
]

async function moveFrom(message: ComposedMessage) {
  const writer = startWriting(createSandbox)
  const { sandbox, graph, outgoing, save, inFolder } = writer
  await save(message)
  const megan = createSandboxClient(sandbox, { address: 'MeganB@contoso.com' })
  const mailbox = {
    graph: megan.graph,
    accountId: 'megan',
    graphOf: (id: string) => (id === 'adele' ? graph : undefined),
  }
  const scopes = ['Mail.Send', 'Mail.ReadWrite']
  const path = `/me/messages/${inFolder('drafts')[0]!.id}`
  const box = sandbox.store.mailbox(sandbox.store.findAccount('MeganB@contoso.com')!.id)
  return {
    ...writer,
    sendFromOld: () => graph({ method: 'POST', path: `${path}/send`, scopes, reads: 'accepted' }),
    removeOld: () => graph({ method: 'DELETE', path, scopes }),
    sentByMegan: () => box.list(box.folderId('sentitems')),
    deliver: () =>
      deliverMessage(
        mailbox,
        outgoing(message),
        { as: 'json' },
        { capabilities: clouds.global.capabilities },
      ),
  }
}

test.each(cases)(
  'sent there: another version left, and nothing is sent (%s)',
  async (_, message) => {
    const { sendFromOld, deliver, sentByMegan } = await moveFrom(message)
    await sendFromOld()
    expect(await deliver()).toMatchObject({ end: 'otherVersion', copy: { subject: hello.subject } })
    expect(sentByMegan()).toEqual([])
  },
)

test('still a draft there, or deleted: it is sent from the new account', async () => {
  const still = await moveFrom(hello)
  expect(await still.deliver()).toEqual({ end: 'sent' })
  expect(still.sentByMegan()).toHaveLength(1)
  const deleted = await moveFrom(hello)
  await deleted.removeOld()
  expect(await deleted.deliver()).toEqual({ end: 'sent' })
  expect(deleted.sentByMegan()).toHaveLength(1)
})

test('a mailbox that cannot be asked stops nothing', async () => {
  const { sandbox, deliver, sentByMegan } = await moveFrom(hello)
  sandbox.faults.add({ match: { method: 'GET' }, times: 1, what: { status: 503 } })
  expect(await deliver()).toEqual({ end: 'sent' })
  expect(sentByMegan()).toHaveLength(1)
})
