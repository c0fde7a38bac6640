// @vitest-environment jsdom
/** A late part that is missing: a host that is not there, and one that serves a newer page, are told apart. */
import { beforeEach, expect, test, vi } from 'vitest'
import { askHost } from './askHost.ts'
import { whyMissing } from './whyMissing.ts'

const page = (script = 'index-1.js') =>
  new Response(
    `<html><script type="module" crossorigin src="./assets/${script}"></script></html>`,
    {
      headers: { 'content-type': 'text/html' },
    },
  )
const js = () => new Response('1', { headers: { 'content-type': 'text/javascript' } })
const html = () => new Response('<p>Log in', { headers: { 'content-type': 'text/html' } })
const status = (code: number) => () => new Response('', { status: code })
const refuse = () => Promise.reject(new TypeError('Failed to fetch'))

beforeEach(() => {
  document.head.innerHTML = '<script type="module" src="/a/assets/index-1.js"></script>'
})

type Answer = () => Response | Promise<Response>

test.each<[string, Answer, Answer, string]>([
  ['nobody answers', refuse, refuse, 'offline'],
  ['the page answers, the script gets lost', refuse, page, 'offline'],
  ['everything is some other page', html, html, 'offline'],
  ['the page is gone', js, status(404), 'offline'],
  ['a newer page, whose host keeps old scripts', js, () => page('index-2.js'), 'older'],
  ['a newer page without the old scripts', status(404), () => page('index-2.js'), 'older'],
  ['a page where the script should be', page, () => page('index-2.js'), 'older'],
  ['the page from a cache, the scripts gone', status(404), () => page(), 'older'],
  ['the page from a cache, a page where the script should be', html, () => page(), 'older'],
  ['all is as it was', js, () => page(), 'unknown'],
  ['the host is in trouble', status(503), () => page(), 'unknown'],
  ['the host is in trouble altogether', status(503), status(503), 'unknown'],
])('%s', async (_, script, served, why) => {
  const requests: string[] = []
  const fetch = (address: string, { cache }: RequestInit) => {
    requests.push(`${address} ${cache}`)
    return Promise.resolve(address.endsWith('.js') ? script() : served())
  }
  const options = { fetch: fetch as never, ownScript: '/a/assets/start-1.js' }
  expect(await askHost(options)).toBe(why)
  expect(requests).toEqual(['/a/assets/start-1.js no-store', '/ no-store'])
})

test('without a network nobody is asked', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  expect(await whyMissing()).toBe('offline')
  online.mockRestore()
})
