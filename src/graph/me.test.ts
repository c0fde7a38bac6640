/** Which addresses are the writer's own. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { ownAddresses } from './me.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { createTestClient } from '#testing/graphClient.ts'

test('the sandbox tells the sign-in name and the aliases, each once', async () => {
  const { graph } = createSandboxClient(createSandbox(), { address: 'AlexW@contoso.com' })
  const addresses = await ownAddresses(graph)
  expect(addresses[0]).toBe('AlexW@contoso.com')
  expect(addresses).toContain('AlexW@contoso.onmicrosoft.com')
  expect(new Set(addresses.map((one) => one.toLowerCase())).size).toBe(addresses.length)
})

const answered = (json: object) =>
  createTestClient({
    fetch: () =>
      Promise.resolve(
        new Response(JSON.stringify(json), {
          headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
        }),
      ),
  }).graph

test.each([
  [{ mail: null, userPrincipalName: 'a@x.org' }, ['a@x.org']],
  [{ mail: 'A@x.org', userPrincipalName: 'a@x.org', proxyAddresses: null }, ['A@x.org']],
  [
    {
      mail: 'a@x.org',
      userPrincipalName: 'a@x.onmicrosoft.com',
      proxyAddresses: ['SMTP:A@x.org', 'smtp:b@x.org', 'X500:/o=x', 'sip:a@x.org', 'SPO:x@y'],
    },
    ['a@x.org', 'a@x.onmicrosoft.com', 'b@x.org'],
  ],
  [{ mail: null, userPrincipalName: 'live.com#nobody' }, []],
])('%j', async (json, expected) => {
  expect(await ownAddresses(answered(json))).toEqual(expected)
})
