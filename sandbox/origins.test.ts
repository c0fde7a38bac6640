/** Which host a URL is meant for, with origins of their own and below paths of one origin. */
import { expect, test } from 'vitest'
import { arrivalOf, isBelow, type Origins } from './origins.ts'

const apart: Origins = { app: 'http://a.test', graph: 'http://g.test', upload: 'http://u.test' }
const one: Origins = {
  app: 'https://h.test/base',
  graph: 'https://h.test/base/graph',
  upload: 'https://h.test/base/graph/uploads',
}

test.each<[Origins, string, string, string]>([
  [apart, 'http://g.test/v1.0/me?$top=1', 'graph', 'http://g.test/v1.0/me?$top=1'],
  [apart, 'http://u.test/api/x', 'upload', 'http://u.test/api/x'],
  [apart, 'http://elsewhere.test/v1.0/me', 'graph', 'http://elsewhere.test/v1.0/me'],
  [one, 'https://h.test/base/graph/v1.0/me?$top=1', 'graph', 'https://h.test/v1.0/me?$top=1'],
  [one, 'https://h.test/base/graph', 'graph', 'https://h.test/'],
  [one, 'https://h.test/base/graph/uploads/api/x', 'upload', 'https://h.test/api/x'],
  [
    { ...one, upload: 'https://h.test/base', graph: 'https://h.test/base/graph' },
    ...(['https://h.test/base/graph/v1.0/me', 'graph', 'https://h.test/v1.0/me'] as const),
  ],
])('of %o, %s goes to %s as %s', (origins, url, host, seen) => {
  expect(arrivalOf(origins, url)).toEqual({ host, url: seen })
})

test.each([
  ['https://h.test/base/redirect.html', true],
  ['https://h.test/base', true],
  ['https://h.test/basement/redirect.html', false],
  ['https://h.test/redirect.html', false],
  ['http://h.test/base/redirect.html', false],
])('%s is below the app: %s', (url, expected) => {
  expect(isBelow(new URL(url), one.app)).toBe(expected)
})
