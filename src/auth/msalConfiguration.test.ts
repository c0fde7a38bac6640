/** What MSAL is told for each kind of deployment. */
import { expect, test } from 'vitest'
import { msalConfiguration, type AuthConfig } from './msalConfiguration.ts'

const config: AuthConfig = {
  clientId: '11111111-2222-3333-4444-555555555555',
  authority: 'https://login.microsoftonline.com/organizations',
  protocolMode: 'AAD',
  cacheLocation: 'localStorage',
}

test.each([
  ['https://mail.example/', 'https://mail.example/redirect.html'],
  ['https://mail.example/some/sub/path/', 'https://mail.example/some/sub/path/redirect.html'],
  ['https://mail.example/some/index.html?to=a#b', 'https://mail.example/some/redirect.html'],
])('the page %s is answered at %s', (pageUrl, expected) => {
  const { auth } = msalConfiguration(config, pageUrl)
  expect([auth.redirectUri, auth.postLogoutRedirectUri]).toEqual([expected, expected])
})

test('a Microsoft cloud is left to MSAL', () => {
  const { auth, cache, system } = msalConfiguration(config, 'https://mail.example/')
  expect(auth).not.toHaveProperty('knownAuthorities')
  expect(auth).not.toHaveProperty('authorityMetadata')
  expect(auth.clientCapabilities).toEqual(['CP1'])
  expect(cache).toEqual({ cacheLocation: 'localStorage' })
  expect(system).toEqual({ protocolMode: 'AAD', popupBridgeTimeout: 300_000 })
})

test('metadata in the config make the host known and are handed on as text', () => {
  const authorityMetadata = { token_endpoint: 'http://localhost:1/token' }
  const own = { ...config, authority: 'https://login.sandbox.invalid/organizations' }
  const { auth } = msalConfiguration({ ...own, authorityMetadata }, 'https://mail.example/')
  expect(auth.knownAuthorities).toEqual(['login.sandbox.invalid'])
  expect(JSON.parse(auth.authorityMetadata ?? '')).toEqual(authorityMetadata)
})

test('another OpenID provider is known without metadata and hears nothing of CP1', () => {
  const other = {
    ...config,
    authority: 'https://id.example:8443/realm',
    protocolMode: 'OIDC',
  } as const
  const { auth, system } = msalConfiguration(other, 'https://mail.example/')
  expect(auth.knownAuthorities).toEqual(['id.example:8443'])
  expect(auth).not.toHaveProperty('clientCapabilities')
  expect(system?.protocolMode).toBe('OIDC')
})
