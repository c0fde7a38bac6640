// @vitest-environment jsdom
/** What is fetched late appears, and a network that fails touches nothing else. */
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { lazyComponent } from './lazyComponent.tsx'

afterEach(cleanup)

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
