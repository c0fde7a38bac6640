// @vitest-environment jsdom
/** Header rows as they are typed: focus, early and late faults, pasted line breaks, the limit. */
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { said } from '#ui/announce.ts'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { t } from '#testing/t.ts'
import { HeaderRows } from './HeaderRows.tsx'
import { noHeaders, type HeaderRow } from './headers.ts'

afterEach(cleanup)

function setUp(first: readonly HeaderRow[] = noHeaders) {
  const seen: { headers: readonly HeaderRow[] } = { headers: first }
  let count = 0
  const newId = () => `new-${(count += 1)}`
  function Page() {
    const [headers, setHeaders] = useState(first)
    seen.headers = headers
    return <HeaderRows headers={headers} newId={newId} onChange={setHeaders} />
  }
  render(<Page />, { wrapper: I18nProvider })
  return seen
}

const row = (name: string, value: string): HeaderRow => ({ id: name, name, value })
const addButton = () => screen.getByRole('button', { name: 'Add header' })
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

test('a new row takes the focus and is written from name to value', async () => {
  const seen = setUp()
  await userEvent.click(addButton())
  expect(document.activeElement).toBe(field('Header name'))
  await userEvent.keyboard('x-group-id[Tab]NV001')
  expect(seen.headers).toEqual([{ id: 'new-1', name: 'x-group-id', value: 'NV001' }])
  expect(field('Header name').getAttribute('aria-invalid')).toBeNull()
})

test('the second row takes the focus, too', async () => {
  setUp([row('x-a', '1')])
  await userEvent.click(addButton())
  expect(document.activeElement).toBe(screen.getAllByRole('textbox', { name: 'Header name' })[1])
})

test('what typing can still mend is said only after the row is left', async () => {
  setUp()
  await userEvent.click(addButton())
  await userEvent.keyboard('x')
  expect(field('Header name').getAttribute('aria-invalid')).toBeNull()
  await userEvent.click(document.body)
  expect(screen.getByText(t('headers.nameUnfinished'))).toBeTruthy()
  expect(screen.getByText(t('headers.valueMissing'))).toBeTruthy()
})

test('a standard name is refused while it is typed, with the reason', async () => {
  setUp()
  await userEvent.click(addButton())
  await userEvent.keyboard('Subject')
  expect(screen.getByText(/“Subject” is a standard header/)).toBeTruthy()
})

test('a pasted line break becomes a space and is said', async () => {
  const seen = setUp([row('x-a', 'old ')])
  await userEvent.click(field('Header value'))
  await userEvent.paste('one\r\nBcc: eve@example.org\n')
  expect(seen.headers[0]?.value).toBe('old one Bcc: eve@example.org')
  expect(screen.getByText(/line breaks in the pasted text became spaces/)).toBeTruthy()
})

test('a row is removed by its name, and the focus has a place', async () => {
  const seen = setUp([row('x-a', '1'), row('x-b', '2')])
  await userEvent.click(screen.getByRole('button', { name: 'Remove x-a' }))
  expect(seen.headers.map(({ name }) => name)).toEqual(['x-b'])
  expect(document.activeElement).toBe(addButton())
})

test('a sixth row is not added, and the limit is said', async () => {
  const seen = setUp(['x-a', 'x-b', 'x-c', 'x-d', 'x-e'].map((name) => row(name, 'v')))
  expect(addButton().getAttribute('aria-disabled')).toBe('true')
  await userEvent.click(addButton())
  expect(seen.headers).toHaveLength(5)
  expect(screen.getByText(/at most 5/)).toBeTruthy()
})

test('the hint is read once, when the fifth row is added, and is no live region', async () => {
  setUp(['x-a', 'x-b', 'x-c', 'x-d'].map((name) => row(name, 'v')))
  expect(screen.queryByRole('status')).toBeNull()
  await userEvent.click(addButton())
  expect(said.getState().at(-1)?.words).toMatch(/at most 5/)
})

test('nothing moves under a press: faults appear with its release', async () => {
  const seen = setUp([row('x-a', '1')])
  const pointer = userEvent.setup()
  await pointer.click(addButton())
  await pointer.keyboard('x')
  await pointer.pointer({ keys: '[MouseLeft>]', target: document.body })
  expect(screen.queryByText(t('headers.nameUnfinished'))).toBeNull()
  await pointer.pointer('[/MouseLeft]')
  expect(screen.getByText(t('headers.nameUnfinished'))).toBeTruthy()
  expect(seen.headers).toHaveLength(2)
})
