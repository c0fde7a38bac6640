import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

test('says what happens when nothing is set', () => {
  expect(readEnvironment({}, true)).toEqual({
    port: 5173,
    dataPath: undefined,
    basePath: '/',
    config: {},
    cloud: undefined,
    isForPerson: true,
  })
})

test.each([
  ['/some/sub/path/', '/some/sub/path/'],
  ['some/sub', '/some/sub/'],
  ['/', '/'],
])('reads the base path %s as %s', (given, basePath) => {
  expect(readEnvironment({ BASE_PATH: given }, false)).toMatchObject({ basePath })
})

test('opens no browser in CI', () => {
  expect(readEnvironment({ CI: 'true' }, true).isForPerson).toBe(false)
})

test.each([
  [{ PORT: 'http' }, 'PORT'],
  [{ PORT: '80' }, 'PORT'],
  [{ SANDBOX_CLOUD: 'mars' }, 'SANDBOX_CLOUD'],
  [{ CONFIG_JSON: '[]' }, 'CONFIG_JSON'],
  [{ CONFIG_JSON: '{' }, 'CONFIG_JSON'],
])('%j is refused by name', (variables, name) => {
  expect(() => readEnvironment(variables, false)).toThrow(name)
})
