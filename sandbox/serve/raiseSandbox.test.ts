import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readEnvironment } from './environment.ts'
import { raiseSandbox, type RaisedSandbox } from './raiseSandbox.ts'

const adele = 'AdeleV@contoso.com'

let port = 7600

/** On ports of its own: fetch would try connections that an earlier server has left. */
const start = (variables: Record<string, string>) =>
  raiseSandbox(readEnvironment({ PORT: String((port += 20)), ...variables }, false))

async function raise(variables: Record<string, string> = {}): Promise<RaisedSandbox> {
  const raised = await start(variables)
  onTestFinished(raised.close)
  return raised
}

async function post(url: string, body: object, headers = {}): Promise<Response> {
  const json = { 'content-type': 'application/json' }
  return fetch(url, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
  })
}

async function signIn({ origins }: RaisedSandbox) {
  const body = { address: adele, scopes: ['Mail.ReadWrite', 'Mail.Send'] }
  const { token } = (await (await post(`${origins.graph}/sandbox/tokens`, body)).json()) as {
    token: string
  }
  return { authorization: `Bearer ${token}` }
}

const message = {
  subject: 'Hi',
  toRecipients: [{ emailAddress: { address: 'frannis@contoso.com' } }],
}
const sentBy = async (graph: string) =>
  (await (await fetch(`${graph}/sandbox/mailboxes/${adele}?folder=sentitems`)).json()) as object[]

test('a send whose connection breaks afterwards has been sent, once', async () => {
  const raised = await raise()
  const { graph } = raised.origins
  const headers = await signIn(raised)
  await post(`${graph}/sandbox/faults`, { common: 'droppedAfter', account: adele })
  await expect(post(`${graph}/v1.0/me/sendMail`, { message }, headers)).rejects.toThrow(TypeError)
  expect(await sentBy(graph)).toMatchObject([message])
  const log = await fetch(`${graph}/sandbox/log?address=${adele}&path=sendMail`)
  expect(await log.json()).toMatchObject([{ method: 'POST', status: 0 }])
})

test('a held answer waits on the port until it is released', async () => {
  const raised = await raise()
  const { graph } = raised.origins
  const headers = await signIn(raised)
  const match = { account: adele, path: 'sendMail' }
  await post(`${graph}/sandbox/faults`, { match, what: { hold: true } })
  const sending = post(`${graph}/v1.0/me/sendMail`, { message }, headers)
  await expect
    .poll(async () => (await fetch(`${graph}/sandbox/faults?account=${adele}`)).json())
    .toMatchObject({ held: [{ method: 'POST' }] })
  await post(`${graph}/sandbox/faults/release`, { account: adele })
  expect((await sending).status).toBe(202)
})

test('mailboxes outlive a restart, when a file is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const kept = { SANDBOX_DATA: join(folder, 'mail.json') }
  const first = await start(kept)
  await post(`${first.origins.graph}/v1.0/me/sendMail`, { message }, await signIn(first))
  await first.close()
  const second = await raise(kept)
  expect(await sentBy(second.origins.graph)).toMatchObject([message])
})
