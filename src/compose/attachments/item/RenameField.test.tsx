// @vitest-environment jsdom
/** A name that is being typed is kept when the field is left, and stays with its reason where it can't be one. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { RenameField } from './RenameField.tsx'

afterEach(cleanup)

function setUp() {
  const onRename = vi.fn(() => Promise.resolve(undefined))
  const onEnd = vi.fn()
  const props = { name: 'old.txt', file: 'old.txt', onRename, onEnd }
  render(
    <>
      <RenameField {...props} />
      <button>elsewhere</button>
    </>,
    { wrapper: I18nProvider },
  )
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of old.txt' })
  const leave = () => userEvent.click(screen.getByRole('button', { name: 'elsewhere' }))
  return { field, leave, onRename, onEnd }
}

test('left with a name that can be one: it is kept', async () => {
  const { field, leave, onRename } = setUp()
  fireEvent.change(field, { target: { value: 'new' } })
  await leave()
  expect(onRename).toHaveBeenCalledExactlyOnceWith('new.txt')
})

test('left with a name that can’t be one: it stays with its reason, until Escape', async () => {
  const { field, leave, onRename, onEnd } = setUp()
  fireEvent.change(field, { target: { value: 'a/b?' } })
  await leave()
  expect([onRename.mock.calls, onEnd.mock.calls]).toEqual([[], []])
  expect(field.value).toBe('a/b?')
  expect(screen.getByRole('alert').textContent).toBe('Don’t use / ? in a name.')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  await userEvent.type(field, '{Escape}')
  expect(onEnd).toHaveBeenCalledOnce()
})

test.each(['', '   ', 'old.txt'])('left with %j: the old name is there again', async (typed) => {
  const { field, leave, onRename, onEnd } = setUp()
  fireEvent.change(field, { target: { value: typed } })
  await leave()
  expect(onRename).not.toHaveBeenCalled()
  expect(onEnd).toHaveBeenCalledOnce()
})
