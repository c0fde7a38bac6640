/** A message that brings what the cloud does not have: said before sending, as the sandbox's cloud refuses it. */
import { expect, test } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { toGraphMessage } from '#compose/message/toGraphMessage.ts'
import { clouds, type Cloud } from '#config/clouds.ts'
import { createGraph } from '#graph/http/client.ts'
import { createDraft } from '#graph/mail.ts'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { validateCapabilities } from './validateCapabilities.ts'

const flagged = { ...emptyMessage, flag: { on: true, timeZone: 'UTC' } as const }
const header = { id: 'h', name: 'x-a', value: '1' }
const headed = { ...emptyMessage, headers: [header] }
const blank = { ...emptyMessage, headers: [{ id: 'h', name: '', value: ' ' }] }
const names = Object.keys(clouds) as Cloud[]

function isTaken(cloud: Cloud, message: typeof flagged | typeof headed): Promise<boolean> {
  const sandbox = createSandbox({ cloud })
  const graph = createGraph({
    baseUrl: `${sandbox.origins.graph}/v1.0`,
    getToken: () => Promise.resolve(sandbox.tokenFor('a@x.org', ['Mail.ReadWrite'])),
    fetch: sandbox.fetch,
  })
  return createDraft(graph, toGraphMessage(message)).then(
    () => true,
    () => false,
  )
}

test.each(names)('%s: what is asked about is what Graph there refuses', async (cloud) => {
  const { capabilities } = clouds[cloud]
  expect(validateCapabilities(flagged, capabilities)).toHaveLength(
    (await isTaken(cloud, flagged)) ? 0 : 1,
  )
  expect(validateCapabilities(headed, capabilities)).toHaveLength(
    (await isTaken(cloud, headed)) ? 0 : 1,
  )
})

test('in China both are said at their places, and empty rows are nobody’s header', () => {
  const { capabilities } = clouds.china
  expect(validateCapabilities({ ...flagged, headers: [header] }, capabilities)).toMatchObject([
    { field: 'flag', severity: 'blocks' },
    { field: 'headers', severity: 'blocks' },
  ])
  expect(validateCapabilities(blank, capabilities)).toEqual([])
})
