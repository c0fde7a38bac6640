// @vitest-environment jsdom
/** What is fetched late appears, and a network that fails touches nothing else. */
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { TextKey } from '#i18n/texts.ts'
import { t } from '#testing/t.ts'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { lazyComponent } from './lazyComponent.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const Hello = ({ name }: { name: string }) => <p>{name}</p>

test('a part appears when it has come, and at once the second time', async () => {
  const Part = lazyComponent(() => Promise.resolve(Hello))
  render(<Part name="Ada" />, { wrapper: I18nProvider })
  await screen.findByText('Ada')
  cleanup()
  render(<Part name="Bob" />, { wrapper: I18nProvider })
  expect(screen.getByText('Bob')).toBeTruthy()
})

test('a stand-in is there until the part is, and stays where it cannot come', async () => {
  const StandIn = ({ name }: { name: string }) => <b>{name}</b>
  const Late = lazyComponent(() => Promise.resolve(Hello), 'whenShown', StandIn)
  render(<Late name="Ada" />, { wrapper: I18nProvider })
  expect(screen.getByText('Ada').tagName).toBe('B')
  await screen.findByText('Ada', { selector: 'p' })
  cleanup()
  const Missing = lazyComponent<{ name: string }>(
    () => Promise.reject(new TypeError('No network.')),
    'whenShown',
    StandIn,
  )
  render(<Missing name="Bob" />, { wrapper: I18nProvider })
  await Promise.resolve()
  expect(screen.getByText('Bob').tagName).toBe('B')
})

test('one that was opened and does not come can be closed', async () => {
  const onClose = vi.fn()
  const Part = lazyComponent<{ onClose: () => void }>(() =>
    Promise.reject(new TypeError('No network.')),
  )
  render(<Part onClose={onClose} />, { wrapper: I18nProvider })
  await userEvent.click(await screen.findByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledOnce()
})

test('one that cannot be fetched says so beside what is there, and can be tried again', async () => {
  let isOffline = true
  const Part = lazyComponent(() =>
    isOffline ? Promise.reject(new TypeError('No network.')) : Promise.resolve(Hello),
  )
  render(
    <>
      <textarea defaultValue="My message" />
      <Part name="Ada" />
    </>,
    { wrapper: I18nProvider },
  )
  await screen.findByText(/couldn’t load/)
  expect(screen.getByDisplayValue('My message')).toBeTruthy()
  isOffline = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText('Ada')
})

test('one that did not come without a network comes by itself when there is one again', async () => {
  let isOffline = true
  const Part = lazyComponent(() =>
    isOffline ? Promise.reject(new TypeError('No network.')) : Promise.resolve(Hello),
  )
  render(<Part name="Ada" />, { wrapper: I18nProvider })
  await screen.findByText(/couldn’t load/)
  isOffline = false
  window.dispatchEvent(new Event('online'))
  await screen.findByText('Ada')
  expect(screen.queryByText(/couldn’t load/)).toBeNull()
})

const newerPage = '<script type="module" src="./assets/newer.js"></script>'

test.each<[string, () => Response | Promise<Response>, number[], TextKey]>([
  [
    'a host in trouble',
    () => new Response('', { status: 503 }),
    [0, 5, 15, 35],
    'part.missingSoon',
  ],
  [
    'nobody',
    () => Promise.reject(new TypeError('No network.')),
    [0, 5, 15, 35],
    'part.missingExplained',
  ],
  ['a host with a newer page', () => new Response(newerPage), [0], 'part.older'],
])(
  'what %s did not give is asked for again by itself, in vain with a newer page',
  async (...row) => {
    const [, answer, seconds, said] = row
    document.head.innerHTML = '<script type="module" src="/assets/this.js"></script>'
    vi.stubGlobal('fetch', () => Promise.resolve(answer()))
    vi.useFakeTimers()
    const start = Date.now()
    const requests: number[] = []
    const Part = lazyComponent(() => {
      requests.push(Math.round((Date.now() - start) / 1000))
      return requests.length < 4 ? Promise.reject(new TypeError('')) : Promise.resolve(Hello)
    })
    render(<Part name="Ada" />, { wrapper: I18nProvider })
    await act(() => vi.advanceTimersByTimeAsync(1_000))
    // What tells why is fetched itself.
    await vi.waitFor(() => expect(document.body.textContent).toContain(t(said)))
    for (let second = 1; second < 60; second++) await act(() => vi.advanceTimersByTimeAsync(1_000))
    expect(requests).toEqual(seconds)
    expect(document.body.textContent === 'Ada').toBe(seconds.length > 1)
  },
)
