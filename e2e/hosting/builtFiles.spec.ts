/** What is in the build, and what is not. */
import { readFileSync } from 'node:fs'
import { expect, test } from '#e2e/support/fixtures.ts'

test('the built app has nothing of the playground, nor of what tests use', () => {
  const built = Object.keys(JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as object)
  expect(built).toContain('src/auth/createAuth.ts')
  expect(built.filter((name) => /playground|testing|sandbox/.test(name))).toEqual([])
})
