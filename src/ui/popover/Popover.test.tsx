// @vitest-environment jsdom
/** The ways in and out of a popover, by keyboard and pointer. */
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef, useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Popover } from './Popover.tsx'

afterEach(cleanup)

function setUp() {
  const outer = vi.fn()
  const left = vi.fn()
  function Page() {
    const button = useRef<HTMLButtonElement>(null)
    const [isOpen, setIsOpen] = useState(false)
    return (
      <>
        <button ref={button} onClick={() => setIsOpen(!isOpen)}>
          Follow-up
        </button>
        {isOpen && (
          <Popover id="p" label="Follow-up" button={button} onClose={() => setIsOpen(false)}>
            <button>Today</button>
            <input aria-label="Start" onBlur={left} />
          </Popover>
        )}
        <button>Next</button>
        <p>Text</p>
      </>
    )
  }
  const { container } = render(<Page />)
  container.addEventListener('keydown', outer)
  return { outer, left }
}

const opener = () => screen.getByRole('button', { name: 'Follow-up' })
const dialog = () => screen.queryByRole('dialog', { name: 'Follow-up' })
const open = () => userEvent.click(opener())

test('it opens at its first field, and its button closes it again', async () => {
  setUp()
  await open()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Today' }))
  await open()
  expect(dialog()).toBeNull()
})

test('Escape closes it alone, and the button has the focus', async () => {
  const { outer } = setUp()
  await open()
  await userEvent.keyboard('{Escape}')
  expect(dialog()).toBeNull()
  expect(document.activeElement).toBe(opener())
  expect(outer).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  expect(outer).toHaveBeenCalledOnce()
})

test('Escape closes it from its button, too', async () => {
  setUp()
  await open()
  opener().focus()
  expect(dialog()).not.toBeNull()
  await userEvent.keyboard('{Escape}')
  expect(dialog()).toBeNull()
})

test('a field in it is left before it vanishes', async () => {
  const { left } = setUp()
  await open()
  await userEvent.tab()
  await userEvent.keyboard('{Escape}')
  expect(left).toHaveBeenCalledOnce()
})

test('a press on nothing closes it when it ends, and the focus is not lost', async () => {
  setUp()
  await open()
  const user = userEvent.setup()
  await user.pointer({ keys: '[MouseLeft>]', target: screen.getByText('Text') })
  expect(dialog()).not.toBeNull()
  await user.pointer('[/MouseLeft]')
  expect(dialog()).toBeNull()
  expect(document.activeElement).toBe(opener())
})

test('a press on another button closes it, and that button keeps the focus', async () => {
  setUp()
  await open()
  await userEvent.click(screen.getByRole('button', { name: 'Next' }))
  expect(dialog()).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next' }))
})

test('Tab out of it closes it and goes on', async () => {
  setUp()
  await open()
  await userEvent.tab()
  expect(dialog()).not.toBeNull()
  await userEvent.tab()
  expect(dialog()).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next' }))
})
