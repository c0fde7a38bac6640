/** Every host a cloud needs is in the policy that static hosts send, those MSAL uses among them. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { clouds } from './clouds.ts'

const headers = readFileSync('public/_headers', 'utf8')

function hostsOf(directive: string): string[] {
  const policy = /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? ''
  const found = policy.split('; ').find((part) => part.startsWith(`${directive} `))
  return found?.split(' ').slice(1) ?? []
}

test.each(Object.entries(clouds))('%s can be reached', (_, { signIn, graph, uploadOrigins }) => {
  const connections = [...signIn, graph, ...uploadOrigins]
  expect(hostsOf('connect-src')).toEqual(expect.arrayContaining(connections))
  expect(hostsOf('frame-src')).toEqual(expect.arrayContaining([...signIn]))
})

type Discovered = { preferred_network: string; preferred_cache: string; aliases: string[] }
type MsalTable = { InstanceDiscoveryMetadata: { metadata: readonly Discovered[] } }

/** Of the version that is installed: a host that MSAL uses from tomorrow on fails here. */
const table = 'node_modules/@azure/msal-common/dist/authority/AuthorityMetadata.mjs'
const { InstanceDiscoveryMetadata } = (await import(pathToFileURL(table).href)) as MsalTable

test.each(Object.entries(clouds))('%s names every sign-in host that MSAL uses', (_, { signIn }) => {
  const hosts = signIn.map((origin) => new URL(origin).host)
  const group = InstanceDiscoveryMetadata.metadata.find(({ aliases }) =>
    aliases.includes(hosts[0]!),
  )
  expect(group?.preferred_network).toBe(hosts[0])
  const used = [group?.preferred_network, group?.preferred_cache, ...(group?.aliases ?? [])]
  expect(new Set(hosts)).toEqual(new Set(used))
})
