// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SidePanel } from './SidePanel.tsx'

let coversPage = false

beforeEach(() => {
  coversPage = false
  vi.stubGlobal('matchMedia', () => ({ matches: coversPage }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function Page({ name }: { name?: string }) {
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  return (
    <>
      <button onClick={() => setIsOpen(true)}>Open</button>
      <input aria-label="Subject" />
      {isOpen && (
        <SidePanel title="Templates" {...(name && { name })} closeLabel="Close" onClose={close}>
          <dialog open>
            <button>Yes</button>
          </dialog>
          <button
            onClick={() => {
              screen.getByLabelText('Subject').focus()
              close()
            }}
          >
            Take
          </button>
          <button disabled>Not now</button>
        </SidePanel>
      )}
    </>
  )
}

const button = (name: string) => screen.getByRole('button', { name })

async function open(name?: string) {
  render(<Page {...(name && { name })} />)
  await userEvent.click(button('Open'))
}

test.each([
  [undefined, 'Templates'],
  ['Drafts', 'Drafts'],
])('a region named by its title, or by %s', async (name, seen) => {
  await open(name)
  expect(screen.getByRole('region', { name: seen })).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Templates' }))
})

test('Escape closes it, and the focus is where it was', async () => {
  await open()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('region')).toBeNull()
  expect(document.activeElement).toBe(button('Open'))
})

test('the focus stays where what closed it has led', async () => {
  await open()
  await userEvent.click(button('Take'))
  expect(screen.queryByRole('region')).toBeNull()
  expect(document.activeElement).toBe(screen.getByLabelText('Subject'))
})

test('Escape in a dialog is the dialog’s', async () => {
  await open()
  button('Yes').focus()
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('region')).toBeTruthy()
})

test('Tab stays inside while it covers the page, and only then', async () => {
  await open()
  button('Take').focus()
  await userEvent.tab()
  expect(document.activeElement).toBe(document.body)
  coversPage = true
  button('Take').focus()
  await userEvent.tab()
  expect(document.activeElement).toBe(button('Close'))
})
