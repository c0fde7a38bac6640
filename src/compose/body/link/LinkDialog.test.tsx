// @vitest-environment jsdom
/** Asking for a link: what is refused is said at the field. */
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { LinkDialog, type LinkEdit } from './LinkDialog.tsx'

// jsdom has no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function close() {
    this.open = false
  }
})
afterEach(cleanup)

let saved: LinkEdit[] = []

function ask(href?: string, asksText = true) {
  saved = []
  const nothing = () => undefined
  render(
    <LinkDialog
      href={href}
      asksText={asksText}
      onSave={(link) => void saved.push(link)}
      onRemove={nothing}
      onClose={nothing}
    />,
    { wrapper: I18nProvider },
  )
}

function save() {
  return userEvent.click(screen.getByText('Save'))
}

test('a missing scheme is added', async () => {
  ask()
  await userEvent.type(screen.getByLabelText('Address'), 'x.org')
  await userEvent.type(screen.getByLabelText('Text'), 'the page')
  await save()
  expect(saved).toEqual([{ href: 'https://x.org', text: 'the page' }])
})

test('without words the address is the words', async () => {
  ask()
  await userEvent.type(screen.getByLabelText('Address'), 'x.org')
  await save()
  expect(saved).toEqual([{ href: 'https://x.org', text: 'x.org' }])
})

test('what cannot be linked is refused at the field, and can be mended', async () => {
  ask()
  const address = screen.getByLabelText('Address')
  await userEvent.type(address, 'javascript:x')
  await save()
  expect(saved).toEqual([])
  expect(address.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText(/not “javascript:”/)).toBeTruthy()
  await userEvent.clear(address)
  await userEvent.type(address, 'https://x.org')
  await save()
  expect(saved).toHaveLength(1)
})

test('Remove is offered only where there is a link', () => {
  ask()
  expect(screen.queryByText('Remove')).toBeNull()
  cleanup()
  ask('https://x.org', false)
  expect(screen.getByText('Remove')).toBeTruthy()
  expect(screen.queryByLabelText('Text')).toBeNull()
})
