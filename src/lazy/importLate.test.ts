// @vitest-environment jsdom
/** What comes with late code, and that what failed to come is asked for again, in Firefox too. */
import { beforeEach, expect, test, vi } from 'vitest'
import { importLate } from './importLate.ts'

const requested: string[] = []
let answer: () => Promise<Response>
let isFirefox: boolean

beforeEach(() => {
  document.head.replaceChildren()
  requested.length = 0
  isFirefox = true
  answer = () => Promise.resolve(new Response('1'))
  vi.stubGlobal('CSS', { supports: () => isFirefox })
  vi.stubGlobal('fetch', (address: string) => {
    requested.push(address)
    return answer()
  })
})

const at = (name: string) => `https://x.org/mail/assets/${name}`

function late(name: string, ...names: string[]) {
  const load = vi.fn(() => Promise.resolve(name))
  // As the build writes it.
  load.toString = () => `async()=>{let{a:e}=await import(\`./${name}\`);return{a:e}}`
  return { load, come: () => importLate(load, names, at('start.js')) }
}

const links = () => [...document.querySelectorAll('link')].map(({ rel, href }) => `${rel} ${href}`)

test('Firefox: a file and those it depends on are fetched, once they are here not again', async () => {
  await late('a.js', './b.js').come()
  expect(requested.sort()).toEqual([at('a.js'), at('b.js')])
  await expect(late('c.js', './b.js').come()).resolves.toBe('c.js')
  expect(requested.slice(2)).toEqual([at('c.js')])
})

test.each<[string, () => Promise<Response>]>([
  ['there-is-no-network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['it-is-not-there', () => Promise.resolve(new Response('', { status: 404 }))],
])('Firefox, %s: nothing is imported, and it is asked for the next time', async (what, missing) => {
  const { load, come } = late(`${what}.js`)
  answer = missing
  await expect(come()).rejects.toBeTruthy()
  expect(load).not.toHaveBeenCalled()
  answer = () => Promise.resolve(new Response('1'))
  await expect(come()).resolves.toBe(`${what}.js`)
})

test('Firefox: what came for a part that did not come as a whole is fetched again with it', async () => {
  const { come } = late('i.js', './j.js')
  answer = () => Promise.resolve(new Response('', { status: requested.length === 1 ? 200 : 404 }))
  await expect(come()).rejects.toBeTruthy()
  answer = () => Promise.resolve(new Response('1'))
  requested.length = 0
  await come()
  expect(requested.sort()).toEqual([at('i.js'), at('j.js')])
})

test('elsewhere the browser fetches what is named, once', async () => {
  isFirefox = false
  await late('d.js', './d.js', './e.js').come()
  await late('f.js', './e.js').come()
  expect(links()).toEqual([`modulepreload ${at('d.js')}`, `modulepreload ${at('e.js')}`])
  expect(requested).toEqual([])
})

test('styles are here before the code; those that failed are asked for again', async () => {
  const { load, come } = late('g.js', './g.css')
  const first = come()
  document.querySelector('link')?.dispatchEvent(new Event('error'))
  await expect(first).rejects.toThrow()
  expect(links()).toEqual([])
  const second = come()
  expect(load).not.toHaveBeenCalled()
  document.querySelector('link')?.dispatchEvent(new Event('load'))
  await expect(second).resolves.toBe('g.js')
})

test('what index.html names is here', async () => {
  document.head.innerHTML = `<link rel="stylesheet" href="${at('start.css')}">`
  await late('h.js', './start.css').come()
  expect(links()).toHaveLength(1)
})
