/** What is in the build, and what is not. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '#e2e/support/fixtures.ts'

test('the built app has nothing of the playground, nor of what tests use', () => {
  const built = Object.keys(JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as object)
  expect(built).toContain('src/auth/createAuth.ts')
  expect(built.filter((name) => /playground|testing|sandbox/.test(name))).toEqual([])
})

test('the built app has nothing of the demo, which is another build', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  const texts = files.filter((name) => /\.(?:html|js|css)$/.test(name))
  expect(texts.length).toBeGreaterThan(20)
  const ofDemo = /demo-worker|demo-page|mail-composer-demo|class="demo"|serviceWorker/
  expect(texts.filter((name) => ofDemo.test(readFileSync(join('dist', name), 'utf8')))).toEqual([])
})
