import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headersFor, parseHeadersFile } from './headersFile.ts'
import { openPolicy } from './openPolicy.ts'
import { toHtaccess, toNginxLocation, toNginxMaps, toStaticWebApp } from './otherHosts.ts'

const shipped = parseHeadersFile(readFileSync('public/_headers', 'utf8'))

test('reads paths, headers, comments and empty lines', () => {
  const text = '# for all\r\n/*\r\n  X-One: a: b\r\n\r\n/x.html\n\tX-Two: c\n  X-Three: d\n'
  expect(parseHeadersFile(text)).toEqual([
    { path: '/*', headers: [['X-One', 'a: b']] },
    {
      path: '/x.html',
      headers: [
        ['X-Two', 'c'],
        ['X-Three', 'd'],
      ],
    },
  ])
})

test.each(['X-One: a', '  X-One: a', '/*\n  X-One', '/*\n  # fine\n  /y'])(
  'refuses %j and names the line',
  (text) => {
    expect(() => parseHeadersFile(text)).toThrow(/line \d/)
  },
)

test('a header two rules set for one path is refused', () => {
  const rules = parseHeadersFile('/*\n  X-One: a\n/x\n  x-one: b\n')
  expect(headersFor(rules, '/y').get('X-One')).toBe('a')
  expect(() => headersFor(rules, '/x')).toThrow(/x-one/i)
})

test.each([
  ['/', 'no-cache', 'same-origin-allow-popups'],
  ['/index.html', 'no-cache', 'same-origin-allow-popups'],
  ['/redirect.html', 'no-store', null],
  ['/redirect', 'no-store', null],
  ['/config.json', 'no-store', null],
  ['/assets/index-a1.js', 'public, max-age=31536000, immutable', null],
  ['/icon.svg', null, null],
])('ships %s with cache %s and opener policy %s', (path, cache, opener) => {
  const headers = headersFor(shipped, path)
  expect(headers.get('cache-control')).toBe(cache)
  expect(headers.get('cross-origin-opener-policy')).toBe(opener)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*| https:[ ;]/)
})

test('opens a policy for more hosts where the page talks and frames, and nowhere else', () => {
  const policy = "default-src 'none'; connect-src 'self'; frame-src 'self'"
  expect(
    openPolicy(policy, { connect: ['http://a.test', 'http://b.test'], frame: ['http://a.test'] }),
  ).toBe(
    "default-src 'none'; connect-src 'self' http://a.test http://b.test; frame-src 'self' http://a.test",
  )
})

test('other hosts get the same rules', async () => {
  const files = '../../public'
  await expect(toStaticWebApp(shipped)).toMatchFileSnapshot(`${files}/staticwebapp.config.json`)
  await expect(toHtaccess(shipped)).toMatchFileSnapshot(`${files}/.htaccess`)
  await expect(toNginxMaps(shipped)).toMatchFileSnapshot(`${files}/hosting/nginx-http.conf`)
  await expect(toNginxLocation(shipped)).toMatchFileSnapshot(`${files}/hosting/nginx-location.conf`)
})
