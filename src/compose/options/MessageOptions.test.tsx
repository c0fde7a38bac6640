// @vitest-environment jsdom
/** The panel and the chips together: what is chosen in one shows in the other. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyMessage, type ComposedMessage } from '#compose/message.ts'
import { messageReducer, type MessageEdit } from '#compose/messageReducer.ts'
import { WordsProvider } from '#words/WordsProvider.tsx'
import { MessageOptions, type Surroundings } from './MessageOptions.tsx'
import { OptionChips } from './OptionChips.tsx'

// jsdom has no matchMedia.
beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: true })))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const surroundings = { now: () => '2023-08-30T12:13', zone: 'America/New_York', newId: () => 'new' }

type More = Partial<Surroundings>

function setUp(first: ComposedMessage = emptyMessage, more: More = {}) {
  const seen = { message: first }
  function Page() {
    const [message, setMessage] = useState(first)
    const [isOpen, setIsOpen] = useState(false)
    seen.message = message
    const edit = (change: MessageEdit) => setMessage((before) => messageReducer(before, change))
    return (
      <>
        <button onClick={() => setIsOpen(true)}>Options</button>
        <OptionChips message={message} onEdit={edit} />
        {isOpen && (
          <MessageOptions
            message={message}
            surroundings={{ ...surroundings, ...more }}
            onEdit={edit}
            onClose={() => setIsOpen(false)}
          />
        )}
      </>
    )
  }
  render(<Page />, { wrapper: WordsProvider })
  return seen
}

const openButton = () => screen.getByRole('button', { name: 'Options' })
const open = () => userEvent.click(openButton())
const box = (name: string) => screen.getByRole('checkbox', { name })

test('the panel is a region that takes the focus and gives it back on Escape', async () => {
  setUp()
  await open()
  const region = screen.getByRole('region', { name: 'Message options' })
  expect(region.contains(document.activeElement)).toBe(true)
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('region')).toBeNull()
  expect(document.activeElement).toBe(openButton())
})

test('while it covers the page, Tab stays inside', async () => {
  setUp()
  await open()
  await userEvent.tab({ shift: true })
  expect(document.activeElement).toBe(box('Send as plain text'))
  await userEvent.tab()
  const close = screen.getByRole('button', { name: 'Close message options' })
  expect(document.activeElement).toBe(close)
})

test('everything that is chosen is in the letter and shows as a chip', async () => {
  const seen = setUp()
  await open()
  const importance = screen.getByRole('radiogroup', { name: 'Importance' })
  await userEvent.click(within(importance).getByRole('radio', { name: 'High' }))
  await userEvent.click(box('Follow up'))
  await userEvent.click(screen.getByRole('button', { name: 'This week' }))
  await userEvent.click(screen.getByRole('button', { name: 'Add header' }))
  await userEvent.keyboard('x-a[Tab]1')
  await userEvent.click(box('Save to Sent Items'))
  await userEvent.click(box('Request a read receipt'))
  await userEvent.click(box('Request a delivery receipt'))
  await userEvent.click(box('Send as plain text'))

  expect(seen.message).toMatchObject({
    importance: 'high',
    flag: { on: true, due: '2023-09-01T17:00', timeZone: 'Eastern Standard Time' },
    headers: [{ name: 'x-a', value: '1' }],
    saveToSentItems: false,
    receipts: { read: true, delivery: true },
    body: { format: 'text' },
  })
  const chips = within(screen.getByRole('list', { name: 'Options that are set' }))
  expect(chips.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Follow up by Fri, Sep 1',
    'High importance',
    '1 custom header',
    'Read receipt',
    'Delivery receipt',
    'Not saved to Sent Items',
    'Plain text',
  ])
})

test('a chip takes its option back', async () => {
  const seen = setUp({ ...emptyMessage, importance: 'high', saveToSentItems: false })
  await userEvent.click(screen.getByRole('button', { name: 'Remove High importance' }))
  await userEvent.click(screen.getByRole('button', { name: 'Remove Not saved to Sent Items' }))
  expect(seen.message).toEqual(emptyMessage)
  expect(screen.queryByRole('list')).toBeNull()
})

test('the counter says how many headers there are', async () => {
  const header = (id: string) => ({ id, name: `x-${id}`, value: 'v' })
  setUp({ ...emptyMessage, headers: [header('a'), header('b')] })
  await open()
  expect(screen.getByText('2 of 5')).toBeTruthy()
})

const field = (name: string) => screen.getByRole('textbox', { name })
const choice = (name: string) => screen.getByRole('combobox', { name })

test('the rarer properties are in the letter, and their chips take them back', async () => {
  const seen = setUp()
  await open()
  await userEvent.type(choice('Reply to'), 'ada@x.org{Enter}')
  await userEvent.type(field('From another mailbox'), 'team@x.org')
  await userEvent.type(choice('Categories'), 'Travel{Enter}Family')
  await userEvent.selectOptions(choice('Sensitivity'), 'Private')
  fireEvent.change(screen.getByLabelText('Expires'), { target: { value: '2026-07-01T12:00' } })

  expect(seen.message).toMatchObject({
    replyTo: [{ address: 'ada@x.org' }],
    sender: { address: 'team@x.org' },
    categories: ['Travel', 'Family'],
    sensitivity: 'private',
    expiry: { on: true, at: '2026-07-01T12:00', timeZone: 'America/New_York' },
  })
  const chips = within(screen.getByRole('list', { name: 'Options that are set' }))
  expect(chips.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Replies to ada@x.org',
    'From team@x.org',
    '2 categories',
    'Private',
    'Expires Wed, Jul 1',
  ])
  for (const button of chips.getAllByRole('button')) await userEvent.click(button)
  expect(seen.message).toEqual(emptyMessage)
  expect(field('From another mailbox')).toHaveProperty('value', '')
})

test('what is no address stays, and says why', async () => {
  const seen = setUp()
  await open()
  await userEvent.type(field('From another mailbox'), 'team')
  await userEvent.tab()
  expect(seen.message.sender).toEqual({ text: 'team', fault: 'noAt' })
  expect(field('From another mailbox').getAttribute('aria-invalid')).toBe('true')
})

test('categories are offered by name and shown with their colour; the same is not added twice', async () => {
  const categories = [{ displayName: 'Travel', color: 'preset3' }]
  const seen = setUp(emptyMessage, { categories })
  await open()
  await userEvent.type(choice('Categories'), 'travel{Enter}TRAVEL{Enter}')
  expect(seen.message.categories).toEqual(['travel'])
  const list = screen.getByRole('list', { name: 'Chosen categories' })
  expect(list.querySelector('[data-color="preset3"]')).toBeTruthy()
  fireEvent.change(choice('Categories'), { target: { value: 'Travel' } })
  expect(choice('Categories')).toHaveProperty('value', '')
  await userEvent.click(screen.getByRole('button', { name: 'Remove category travel' }))
  expect(seen.message.categories).toEqual([])
  expect(document.activeElement).toBe(choice('Categories'))
})

test('experts write an open extension and extended properties, each judged at its field', async () => {
  const seen = setUp()
  await open()
  await userEvent.click(screen.getByText('For experts'))
  const extension = within(screen.getByRole('group', { name: 'Open extension' }))
  await userEvent.type(extension.getByRole('textbox', { name: 'Extension name' }), 'Com.Contoso')
  await userEvent.click(extension.getByRole('button', { name: 'Add value' }))
  await userEvent.keyboard('amount')
  await userEvent.selectOptions(extension.getByRole('combobox', { name: 'Value type' }), 'Number')
  await userEvent.type(extension.getByRole('textbox', { name: 'Value' }), 'x')
  expect(screen.queryByText(/Write a number/)).toBeNull()

  const properties = within(screen.getByRole('group', { name: 'Extended properties' }))
  await userEvent.click(properties.getByRole('button', { name: 'Add property' }))
  expect(screen.getByText(/Write a number/)).toBeTruthy()
  await userEvent.keyboard('Integer 0x36[Tab]2')
  await userEvent.click(extension.getByRole('textbox', { name: 'Value' }))
  expect(screen.getByText(/This page sets “Integer 0x36” itself/)).toBeTruthy()
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
  await userEvent.type(choice('Mentions'), 'ada@x.org{Enter}')
  expect(seen.message.mentions).toEqual([{ address: 'ada@x.org' }])
  expect(screen.getByText(/Microsoft may change or remove it/)).toBeTruthy()
  cleanup()
  setUp()
  await open()
  expect(screen.queryByRole('combobox', { name: 'Mentions' })).toBeNull()
})

test('what a cloud lacks is a sentence in place of the field', async () => {
  setUp(emptyMessage, { abilities: { flag: false, headers: false, categories: false } })
  await open()
  expect(screen.queryByRole('checkbox', { name: 'Follow up' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Add header' })).toBeNull()
  for (const sentence of [/no follow-up flag/, /no custom headers/, /which categories/])
    expect(screen.getByText(sentence)).toBeTruthy()
  expect(choice('Categories')).toBeTruthy()
})
