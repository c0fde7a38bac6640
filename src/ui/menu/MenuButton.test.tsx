// @vitest-environment jsdom
/** The menu button, by the keyboard and by the pointer. */
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { MenuButton } from './MenuButton.tsx'
import { MenuList } from './MenuList.tsx'

afterEach(cleanup)

function open() {
  const chosen = vi.fn()
  const item = (id: string, label: string) => ({ id, label, onChoose: () => void chosen(id) })
  const items = [
    item('mime', 'Send as MIME'),
    { ...item('later', 'Schedule send'), isDisabled: true },
    item('link', 'Copy link'),
  ]
  render(
    <>
      <MenuButton
        label="More"
        icon={null}
        list={(menu) => <MenuList menu={menu} groups={[{ items }]} />}
      />
      <button type="button">Next</button>
    </>,
  )
  return { chosen, user: userEvent.setup() }
}

const button = () => screen.getByRole('button', { name: 'More' })
const row = (name: string) => screen.getByRole('menuitem', { name })
const menu = () => screen.queryByRole('menu', { name: 'More' })

test('a click opens it at the first item, and a choice closes it and gives the focus back', async () => {
  const { chosen, user } = open()
  expect(button().getAttribute('aria-haspopup')).toBe('menu')
  await user.click(button())
  expect(button().getAttribute('aria-expanded')).toBe('true')
  expect(document.activeElement).toBe(row('Send as MIME'))
  await user.click(row('Copy link'))
  expect(chosen.mock.calls).toEqual([['link']])
  expect(menu()).toBeNull()
  expect(document.activeElement).toBe(button())
})

test('arrows go round, Home and End to the ends, messages to names', async () => {
  const { user } = open()
  button().focus()
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toBe(row('Copy link'))
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(row('Send as MIME'))
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(document.activeElement).toBe(row('Schedule send'))
  await user.keyboard('{Home}')
  expect(document.activeElement).toBe(row('Send as MIME'))
  await user.keyboard('{End}')
  expect(document.activeElement).toBe(row('Copy link'))
  await user.keyboard('s')
  expect(document.activeElement).toBe(row('Send as MIME'))
  await user.keyboard('s')
  expect(document.activeElement).toBe(row('Schedule send'))
})

test('Enter chooses; what is not to be had now stays open and does nothing', async () => {
  const { chosen, user } = open()
  await user.tab()
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(menu()).not.toBeNull()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(chosen.mock.calls).toEqual([['link']])
})

test.each([
  ['Escape', '{Escape}', 'More'],
  ['Tab', '{Tab}', 'Next'],
])('%s closes it', async (_, key, focused) => {
  const { user } = open()
  await user.click(button())
  await user.keyboard(key)
  expect(menu()).toBeNull()
  expect(
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  ).toBe(focused)
})

test('a click elsewhere or on the button closes it', async () => {
  const { user } = open()
  await user.click(button())
  await user.click(button())
  expect(menu()).toBeNull()
  await user.click(button())
  await user.click(document.body)
  expect(menu()).toBeNull()
})
