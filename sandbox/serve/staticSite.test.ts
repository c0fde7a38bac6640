import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createStaticSite } from './staticSite.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'))
  await mkdir(join(folder, 'dist', 'assets'), { recursive: true })
  const write = (name: string, text: string) => writeFile(join(folder, name), text)
  await write('secret.txt', 'secret')
  await write('dist/index.html', '<title>App</title>')
  await write('dist/redirect.html', '<title>Answer</title>')
  await write('dist/config.json', '{"shipped":true}')
  await write('dist/.htaccess', 'rules')
  await write('dist/assets/app-1.js', `// ${'long '.repeat(1000)}`)
  const policy = "Content-Security-Policy: default-src 'none'; connect-src 'self'"
  await write('dist/_headers', `/*\n  ${policy}\n/assets/*\n  Cache-Control: immutable\n`)
})

afterEach(() => rm(folder, { recursive: true }))

async function ask(path: string, base = '/', headers = {}) {
  const dist = join(folder, 'dist')
  const moreHosts = { connect: ['http://g.test'], frame: [] }
  const site = await createStaticSite({ folder: dist, base, config: { clientId: 'x' }, moreHosts })
  return site.request(`http://a.test${path}`, { headers })
}

test.each([
  ['/', '/', 'text/html'],
  ['/redirect.html#code=x', '/', 'text/html'],
  ['/assets/app-1.js', '/', 'text/javascript'],
  ['/some/sub/path/', '/some/sub/path/', 'text/html'],
  ['/some/sub/path/assets/app-1.js', '/some/sub/path/', 'text/javascript'],
])('serves %s below %s', async (path, base, type) => {
  const answer = await ask(path, base)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain(type)
  expect(answer.headers.get('content-security-policy')).toBe(
    "default-src 'none'; connect-src 'self' http://g.test",
  )
})

test.each([
  ['/nothing.js', '/'],
  ['/assets', '/'],
  ['/_headers', '/'],
  ['/.htaccess', '/'],
  ['/..%2fsecret.txt', '/'],
  ['/%E0%A4%A', '/'],
  ['/', '/some/sub/path/'],
  ['/assets/app-1.js', '/some/sub/path/'],
])('serves no %s below %s', async (path, base) => {
  expect((await ask(path, base)).status).toBe(404)
})

test('gives the sandbox’s settings instead of the shipped ones', async () => {
  expect(await (await ask('/config.json')).json()).toEqual({ clientId: 'x' })
})

test('headers depend on the path below the folder the app lies in', async () => {
  const answer = await ask('/deep/assets/app-1.js', '/deep/')
  expect(answer.headers.get('cache-control')).toBe('immutable')
  expect((await ask('/deep/', '/deep/')).headers.get('cache-control')).toBeNull()
})

test('compresses, and answers 304 to what is known', async () => {
  const packed = await ask('/assets/app-1.js', '/', { 'accept-encoding': 'gzip' })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  const etag = (await ask('/')).headers.get('etag') ?? ''
  expect((await ask('/', '/', { 'if-none-match': etag })).status).toBe(304)
})

test('gives gzip to who takes it, the same bytes again, and plain text to the others', async () => {
  const accepts = { 'accept-encoding': 'gzip, br' }
  const plain = await ask('/assets/app-1.js')
  const text = await plain.text()
  expect(plain.headers.get('content-encoding')).toBeNull()
  const zipped = await ask('/assets/app-1.js', '/', accepts)
  expect(zipped.headers.get('content-encoding')).toBe('gzip')
  const bytes = new Uint8Array(await zipped.arrayBuffer())
  expect(bytes.length).toBeLessThan(text.length / 10)
  expect(gunzipSync(bytes).toString()).toBe(text)
  const small = await ask('/', '/', accepts)
  expect(small.headers.get('content-encoding')).toBeNull()
})
