/** config.json: what is filled in, and what is said about every mistake. */
import { expect, test } from 'vitest'
import { toConfig } from './config.ts'
import { parseConfigFile } from './configFile.ts'
import { loadConfig } from './loadConfig.ts'

const clientId = '11111111-2222-3333-4444-555555555555'

test('what is left out comes from the cloud', () => {
  expect(toConfig({ clientId })).toMatchObject({
    clientId,
    authority: 'https://login.microsoftonline.com/organizations',
    graphUrl: 'https://graph.microsoft.com/v1.0',
    uploadOrigins: ['https://outlook.office.com', 'https://outlook.office365.com'],
    isBeta: false,
    undoSeconds: 10,
    keepOnDevice: true,
  })
})

test('a cloud brings its own hosts and abilities, and an operator may name others', () => {
  const config = toConfig({ cloud: 'usGovL5', tenant: 'navy.example', graphVersion: 'beta' })
  expect(config.authority).toBe('https://login.microsoftonline.us/navy.example')
  expect(config.graphUrl).toBe('https://dod-graph.microsoft.us/beta')
  expect(config.isBeta).toBe(true)
  expect(config.capabilities.uploadSession).toBe(false)
  expect(toConfig({ graphBaseUrl: 'http://localhost:1/' }).graphUrl).toBe('http://localhost:1/v1.0')
})

test.each([
  ['{"clientId":"abc"}', { kind: 'wrongValue', key: 'clientId', found: '"abc"' }],
  ['{"cloud":"mars"}', { kind: 'wrongValue', key: 'cloud', found: '"mars"' }],
  ['{"cloud":null}', { kind: 'wrongValue', key: 'cloud', found: 'null' }],
  ['{"tenant":"a/b"}', { kind: 'wrongValue', key: 'tenant', found: '"a/b"' }],
  ['{"graphBaseUrl":"http://graph.example"}', { kind: 'wrongValue', key: 'graphBaseUrl' }],
  ['{"uploadOrigins":["https://a.example/b"]}', { kind: 'wrongValue', key: 'uploadOrigins' }],
  ['{"undoSeconds":-1}', { kind: 'wrongValue', key: 'undoSeconds', found: '-1' }],
  ['{"keepOnDevice":"no"}', { kind: 'wrongValue', key: 'keepOnDevice', found: '"no"' }],
  ['{"clientID":"x"}', { kind: 'unknownKey', key: 'clientID', found: '"x"' }],
  ['{"clientId"', { kind: 'notJson' }],
  ['<!doctype html>', { kind: 'notJson' }],
  ['[]', { kind: 'notAnObject', found: '[]' }],
])('%s is told', (text, problem) => {
  expect(parseConfigFile(text)).toMatchObject({ ok: false, problems: [problem] })
})

test('every mistake is told, not only the first', () => {
  const parsed = parseConfigFile('{"cloud":1,"keep":true,"protocolMode":"x"}')
  expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.kind)).toEqual([
    'wrongValue',
    'wrongValue',
    'unknownKey',
  ])
})

test('an empty client id counts as none', () => {
  expect(parseConfigFile('{"clientId":""}')).toEqual({ ok: true, file: { clientId: '' } })
  expect(toConfig({ clientId: '' }).clientId).toBeUndefined()
})

test('a file that is not there is told with its status', async () => {
  const missing = () => Promise.resolve(new Response('', { status: 404 }))
  expect(await loadConfig(missing)).toEqual({
    ok: false,
    problems: [{ kind: 'unreachable', found: 'HTTP 404' }],
  })
})

test('no network is told too', async () => {
  expect(await loadConfig(() => Promise.reject(new TypeError()))).toMatchObject({
    ok: false,
    problems: [{ kind: 'unreachable' }],
  })
})
