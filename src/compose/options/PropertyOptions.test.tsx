// @vitest-environment jsdom
/** The rarer properties in the panel, by role and name. */
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { open, openAdvanced, row, setUp } from '#testing/renderOptions.tsx'

// jsdom has no matchMedia.
beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: true })))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const field = (name: string) => screen.getByRole('textbox', { name })
/** At once, as pasted: message by message takes long. */
function write(input: HTMLElement, text: string) {
  fireEvent.focus(input)
  fireEvent.change(input, { target: { value: text } })
}

const dateOfExpiry = () => screen.getByLabelText('Expires', { selector: 'input' })
const choice = (name: string) => screen.getByRole('combobox', { name })

test('the rarer properties are in the message, and their chips take them back', async () => {
  const seen = setUp()
  await open()
  choice('Reply to').focus()
  await userEvent.paste('ada@x.org,')
  await userEvent.click(row('Send from Me'))
  await userEvent.paste('team@x.org')
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement).toBe(row('Send from team@x.org'))
  write(choice('Categories'), 'Travel')
  fireEvent.keyDown(choice('Categories'), { key: 'Enter' })
  write(choice('Categories'), 'Family')
  fireEvent.blur(choice('Categories'))
  await userEvent.selectOptions(choice('Sensitivity'), 'Private')
  await userEvent.click(row('Expires Never'))
  write(dateOfExpiry(), '2026-07-01T12:00')
  await userEvent.keyboard('{Escape}')

  expect(seen.message).toMatchObject({
    replyTo: [{ address: 'ada@x.org' }],
    sender: { address: 'team@x.org' },
    categories: ['Travel', 'Family'],
    sensitivity: 'private',
    expiry: { on: true, at: '2026-07-01T12:00', timeZone: 'America/New_York' },
  })
  const chips = within(screen.getByRole('list', { name: 'Active options' }))
  expect(chips.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Replies to ada@x.org',
    'From team@x.org',
    '2 categories',
    'Private',
    'Expires Wed, Jul 1',
  ])
  for (const button of chips.getAllByRole('button')) fireEvent.click(button)
  expect(seen.message).toEqual(emptyMessage)
  expect(row('Send from Me')).toBeTruthy()
  expect(row('Expires Never')).toBeTruthy()
})

test('a usual expiry is one press, and says its day', async () => {
  const seen = setUp()
  await open()
  await userEvent.click(row('Expires Never'))
  await userEvent.click(screen.getByRole('button', { name: 'In a week Wed, Sep 6' }))
  expect(seen.message.expiry).toMatchObject({ on: true, at: '2023-09-06T17:00' })
  expect(document.activeElement).toBe(row('Expires Wed, Sep 6'))
  await userEvent.keyboard('{Enter}')
  const week = screen.getByRole('button', { name: /^In a week/ })
  expect(week.getAttribute('aria-pressed')).toBe('true')
  await userEvent.click(screen.getByRole('button', { name: 'Never' }))
  expect(seen.message.expiry).toEqual({ on: false })
})

test('beside Sensitivity it is said that labels are something else', async () => {
  setUp()
  await open()
  const note = document.getElementById(choice('Sensitivity').getAttribute('aria-describedby') ?? '')
  expect(note?.textContent).toMatch(/^Microsoft’s sensitivity labels can’t be set here/)
})

test('what is no address stays, and says why', async () => {
  const seen = setUp()
  await open()
  await userEvent.click(row('Send from Me'))
  write(field('Send from'), 'team')
  await userEvent.keyboard('{Escape}')
  expect(seen.message.sender).toEqual({ text: 'team', fault: 'noAt' })
  expect(screen.getByText(/isn’t a valid email address/)).toBeTruthy()
  await userEvent.click(row('Send from team'))
  expect(field('Send from').getAttribute('aria-invalid')).toBe('true')
})

test('categories are offered by name and shown with their colour; the same is not added twice', async () => {
  const categories = [{ displayName: 'Travel', color: 'preset3' }]
  const seen = setUp(emptyMessage, { categories })
  await open()
  await userEvent.type(choice('Categories'), 'travel{Enter}TRAVEL{Enter}')
  expect(seen.message.categories).toEqual(['travel'])
  const list = screen.getByRole('list', { name: 'Selected categories' })
  const dot = list.querySelector<HTMLElement>('.categories-field-dot')
  expect(dot?.style.background).toBe('rgb(217, 181, 0)')
  fireEvent.change(choice('Categories'), { target: { value: 'Travel' } })
  expect(choice('Categories')).toHaveProperty('value', '')
  await userEvent.click(screen.getByRole('button', { name: 'Remove category travel' }))
  expect(seen.message.categories).toEqual([])
  expect(document.activeElement).toBe(choice('Categories'))
})

test('experts write an open extension and extended properties, each judged at its field', async () => {
  const seen = setUp()
  await open()
  await openAdvanced()
  const extension = within(screen.getByRole('group', { name: 'Open extension' }))
  write(extension.getByRole('textbox', { name: 'Extension name' }), 'Com.Contoso')
  await userEvent.click(extension.getByRole('button', { name: 'Add value' }))
  await userEvent.paste('amount')
  await userEvent.selectOptions(extension.getByRole('combobox', { name: 'Value type' }), 'Number')
  await userEvent.click(extension.getByRole('textbox', { name: 'Value' }))
  await userEvent.paste('x')
  expect(screen.queryByText(/Enter a number/)).toBeNull()

  const properties = within(screen.getByRole('group', { name: 'Extended properties' }))
  await userEvent.click(properties.getByRole('button', { name: 'Add property' }))
  expect(screen.getByText(/Enter a number/)).toBeTruthy()
  await userEvent.paste('Integer 0x36')
  await userEvent.click(extension.getByRole('textbox', { name: 'Value' }))
  expect(screen.getByText(/Mail Composer sets “Integer 0x36” itself/)).toBeTruthy()
  await userEvent.keyboard('{Backspace}7')
  expect(seen.message.openExtension).toMatchObject({
    name: 'Com.Contoso',
    rows: [{ name: 'amount', type: 'number', value: '7' }],
  })
  await userEvent.click(properties.getByRole('button', { name: 'Remove Integer 0x36' }))
  expect(seen.message.extendedProperties).toEqual([])
  expect(document.activeElement).toBe(properties.getByRole('button', { name: 'Add property' }))
})

test('mentions are there in beta only, with a warning', async () => {
  const seen = setUp(emptyMessage, { isBeta: true })
  await open()
  await openAdvanced()
  await userEvent.type(choice('Mentions'), 'ada@x.org{Enter}')
  expect(seen.message.mentions).toEqual([{ address: 'ada@x.org' }])
  expect(screen.getByText(/People you mention also need/)).toBeTruthy()
  cleanup()
  setUp()
  await open()
  expect(screen.queryByRole('combobox', { name: 'Mentions' })).toBeNull()
})

test('what a cloud lacks is a sentence in place of the field', async () => {
  setUp(emptyMessage, { capabilities: { flag: false, headers: false, categories: false } })
  await open()
  expect(screen.queryByRole('button', { name: /^Follow-up/ })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Add header' })).toBeNull()
  for (const sentence of [
    /support the follow-up flag/,
    /support custom headers/,
    /list your mailbox’s categories/,
  ])
    expect(screen.getByText(sentence)).toBeTruthy()
  expect(choice('Categories')).toBeTruthy()
})
