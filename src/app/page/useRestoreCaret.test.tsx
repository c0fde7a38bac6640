// @vitest-environment jsdom
/** Unlocked again, the message has the caret where its writer was, whatever was pressed since. */
import { cleanup, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, expect, test } from 'vitest'
import { useRestoreCaret } from './useRestoreCaret.ts'

afterEach(cleanup)

function Sheet({ isLocked }: { isLocked: boolean }) {
  const page = useRef<HTMLDivElement>(null)
  useRestoreCaret(page, isLocked)
  return (
    <div ref={page}>
      <div data-caret="field">
        <input aria-label="Subject" defaultValue="Plan" />
      </div>
      <div data-caret="field">
        <textarea aria-label="Text" defaultValue="Hello" />
        <ul>
          <li>
            <button>a file</button>
          </li>
        </ul>
        <div role="toolbar" aria-label="Formatting">
          <button>More formatting</button>
        </div>
        <div role="menu">
          <button role="menuitem">Find</button>
        </div>
      </div>
      <button>Send</button>
    </div>
  )
}

test.each([
  ['Text', [], 'Text'],
  ['Text', ['More formatting'], 'Text'],
  ['Subject', ['More formatting', 'Find'], 'Subject'],
  ['Text', ['a file'], 'a file'],
])('in %s, then %j: the caret goes to %s', (field, pressed, place) => {
  const { rerender } = render(<Sheet isLocked={false} />)
  screen.getByRole('textbox', { name: field }).focus()
  for (const name of [...pressed, 'Send']) screen.getByText(name).focus()
  rerender(<Sheet isLocked />)
  rerender(<Sheet isLocked={false} />)
  const now = document.activeElement
  expect(now?.getAttribute('aria-label') ?? now?.textContent).toBe(place)
})
