/** The narrowed policy names the configured hosts and nothing else. */
import { expect, test } from 'vitest'
import { toConfig } from '#config/config.ts'
import { toPolicy } from './narrowPolicy.ts'

test('the global cloud: Graph, Outlook’s upload hosts, the sign-in service', () => {
  expect(toPolicy(toConfig({}))).toBe(
    "connect-src 'self' https://graph.microsoft.com https://outlook.office.com " +
      'https://outlook.office365.com https://login.microsoftonline.com; ' +
      "frame-src 'self' https://login.microsoftonline.com",
  )
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
