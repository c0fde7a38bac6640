/** The narrowed policy names the configured hosts and nothing else. */
import { expect, test } from 'vitest'
import { clouds, type Cloud } from '#config/clouds.ts'
import { toConfig } from '#config/config.ts'
import { toPolicy } from './contentSecurityPolicy.ts'

const globalSignIn = clouds.global.signIn.join(' ')

function sourcesOf(policy: string, directive: string): string[] {
  const found = policy.split('; ').find((part) => part.startsWith(`${directive} `))
  return found?.split(' ').slice(1) ?? []
}

test('the global cloud: Graph, Outlook’s upload hosts, the sign-in service', () => {
  expect(toPolicy(toConfig({}))).toBe(
    "connect-src 'self' https://graph.microsoft.com https://outlook.office.com " +
      `https://outlook.office365.com ${globalSignIn}; frame-src 'self' ${globalSignIn}`,
  )
})

test.each(Object.entries(clouds))('%s: every name of its sign-in service', (cloud, { signIn }) => {
  const policy = toPolicy(toConfig({ cloud: cloud as Cloud }))
  expect(sourcesOf(policy, 'connect-src')).toEqual(expect.arrayContaining([...signIn]))
  expect(sourcesOf(policy, 'frame-src')).toEqual(["'self'", ...signIn])
})

test('an authority by an older name: MSAL goes to the newer one', () => {
  const config = toConfig({ cloud: 'china', authority: 'https://login.chinacloudapi.cn/common' })
  const newer = 'https://login.partner.microsoftonline.cn'
  expect(sourcesOf(toPolicy(config), 'connect-src')).toContain(newer)
  expect(sourcesOf(toPolicy(config), 'frame-src')).toContain(newer)
})

test('an authority that MSAL does not know: it asks Microsoft, unless it is told all about it', () => {
  const authority = 'https://login.contoso.example/tenant'
  const host = 'https://login.microsoftonline.com'
  const hosts = (more: object) =>
    sourcesOf(toPolicy(toConfig({ authority, ...more })), 'connect-src')
  expect(hosts({})).toContain(host)
  expect(hosts({ protocolMode: 'OIDC' })).not.toContain(host)
  expect(hosts({ authorityMetadata: {} })).not.toContain(host)
})

test('a sandbox: the endpoints its metadata names, each once', () => {
  const config = toConfig({
    authority: 'https://login.sandbox.invalid/organizations',
    authorityMetadata: {
      token_endpoint: 'http://localhost:5174/token',
      authorization_endpoint: 'http://localhost:5174/authorize',
      response_modes_supported: ['fragment'],
    },
    graphBaseUrl: 'http://localhost:5174',
    uploadOrigins: ['http://localhost:5175'],
  })
  expect(toPolicy(config)).toBe(
    "connect-src 'self' http://localhost:5174 http://localhost:5175 https://login.sandbox.invalid; " +
      "frame-src 'self' https://login.sandbox.invalid http://localhost:5174",
  )
})
