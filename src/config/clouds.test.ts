/** Every host a cloud needs is in the policy that static hosts send. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clouds } from './clouds.ts'

const headers = readFileSync('public/_headers', 'utf8')

function hostsOf(directive: string): string[] {
  const policy = /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? ''
  const found = policy.split('; ').find((part) => part.startsWith(`${directive} `))
  return found?.split(' ').slice(1) ?? []
}

test.each(Object.entries(clouds))('%s can be reached', (_name, { login, graph, uploadOrigins }) => {
  expect(hostsOf('connect-src')).toEqual(expect.arrayContaining([login, graph, ...uploadOrigins]))
  expect(hostsOf('frame-src')).toContain(login)
})
