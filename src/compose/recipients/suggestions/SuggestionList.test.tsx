// @vitest-environment jsdom
/** Suggestions come and go; nobody is chosen but by a key or a click meant for it. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { setUpField } from '#testing/RecipientFieldHarness.tsx'
import type { Suggest, Suggestion } from './suggest.ts'

afterEach(cleanup)

const adele = { address: 'AdeleV@contoso.com', name: 'Adele Vance' }
const alex = { address: 'AlexW@contoso.com', name: 'Alex Wilber' }
const wanda = { address: 'wanda@contoso.com', name: 'Wanda Hall' }

const suggestAll: Suggest = () => Promise.resolve([adele, alex, wanda])
const option = (name: RegExp) => screen.findByRole('option', { name })
const highlighted = () => screen.queryByRole('option', { selected: true })?.textContent

test('the list opens under the input, with names and addresses', async () => {
  const { user, input, said } = setUpField({ suggest: suggestAll })
  expect(input.getAttribute('aria-expanded')).toBe('false')
  await user.type(input, 'a')
  await option(/Adele Vance.*AdeleV@contoso.com/)
  expect(input.getAttribute('aria-expanded')).toBe('true')
  expect(input.getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id)
  await waitFor(() => expect(said()).toBe('3 suggestions'))
})

test.each(['{Enter}', '{Tab}'])('%s takes who is highlighted', async (key) => {
  const { user, input, names } = setUpField({ suggest: suggestAll })
  await user.type(input, 'a')
  await option(/Adele/)
  await user.keyboard('{ArrowDown}')
  expect(highlighted()).toContain('Alex')
  expect(input.getAttribute('aria-activedescendant')).toBe(
    screen.getByRole('option', { selected: true }).id,
  )
  await user.keyboard(key)
  expect(names()).toEqual(['Alex Wilber <AlexW@contoso.com>'])
  expect(input.value).toBe('')
  expect(document.activeElement).toBe(input)
  expect(screen.queryByRole('listbox')).toBeNull()
})

test('the arrows go round', async () => {
  const { user, input } = setUpField({ suggest: suggestAll })
  await user.type(input, 'ontoso')
  await option(/Adele/)
  expect(highlighted()).toBeUndefined()
  await user.keyboard('{ArrowUp}')
  expect(highlighted()).toContain('Wanda')
  await user.keyboard('{ArrowDown}')
  expect(highlighted()).toContain('Adele')
})

test('highlighted at once is only who begins with the text', async () => {
  const { user, input } = setUpField({ suggest: suggestAll })
  await user.type(input, 'van')
  await option(/Adele/)
  expect(highlighted()).toContain('Adele')
})

test('without a highlight Enter takes the text as it is', async () => {
  const { user, input, names } = setUpField({ suggest: suggestAll })
  await user.type(input, 'contoso')
  await option(/Adele/)
  await user.keyboard('{Enter}')
  expect(names()).toEqual(['contoso'])
})

test('a whole address is never exchanged for a longer one', async () => {
  const longer = { address: 'ada@x.org.example', name: 'Ada' }
  const { user, input, names } = setUpField({ suggest: () => Promise.resolve([longer]) })
  await user.type(input, 'ada@x.org')
  await option(/Ada/)
  await user.keyboard('{Enter}')
  expect(names()).toEqual(['ada@x.org'])
})

test('a whole address stays as it was typed, however quick the answer was', async () => {
  const { user, input, names } = setUpField({ suggest: suggestAll })
  await user.type(input, wanda.address)
  await option(/Wanda/)
  await user.keyboard('{Enter}')
  expect(names()).toEqual([wanda.address])
})

test('a click takes a person, with the caret staying', async () => {
  const { user, input, names } = setUpField({ suggest: suggestAll })
  await user.type(input, 'w')
  await user.click(await option(/Wanda/))
  expect(names()).toEqual(['Wanda Hall <wanda@contoso.com>'])
  expect(document.activeElement).toBe(input)
})

test('leaving closes the list and chooses nobody', async () => {
  const { user, input, names } = setUpField({ suggest: suggestAll })
  await user.type(input, 'ad')
  await option(/Adele/)
  await user.click(screen.getByLabelText('Subject'))
  expect(screen.queryByRole('listbox')).toBeNull()
  expect([names(), input.value]).toEqual([[], 'ad'])
})

test('Escape closes the list and goes no further; then it is free; Arrow Down opens again', async () => {
  const { user, input } = setUpField({ suggest: suggestAll })
  await user.type(input, 'ad')
  await option(/Adele/)
  expect(fireEvent.keyDown(input, { key: 'Escape' })).toBe(false)
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(fireEvent.keyDown(input, { key: 'Escape' })).toBe(true)
  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole('listbox')).toBeTruthy()
  fireEvent.keyDown(input, { key: 'Escape' })
  await user.keyboard('{Backspace}d')
  await option(/Adele/)
})

test('while the list is open the keys that send and save do nothing, anywhere', async () => {
  const { user, input, names } = setUpField({ suggest: suggestAll })
  const heard: string[] = []
  const listen = (event: KeyboardEvent) => heard.push(event.key)
  window.addEventListener('keydown', listen)
  await user.type(input, 'ad')
  await option(/Adele/)
  heard.length = 0
  expect(fireEvent.keyDown(input, { key: 'Enter', ctrlKey: true })).toBe(false)
  expect(fireEvent.keyDown(input, { key: 's', metaKey: true })).toBe(false)
  expect(heard).toEqual([])
  expect(names()).toEqual([])
  fireEvent.keyDown(input, { key: 'Escape' })
  expect(fireEvent.keyDown(input, { key: 'Enter', ctrlKey: true })).toBe(true)
  expect(heard).toEqual(['Enter'])
  window.removeEventListener('keydown', listen)
})

test('an answer that comes late is dropped, and its question was given up', async () => {
  const pending = new Map<string, { answer: (people: Suggestion[]) => void; signal: AbortSignal }>()
  const suggest: Suggest = (query, signal) =>
    new Promise((answer) => pending.set(query, { answer, signal }))
  const { user, input } = setUpField({ suggest })
  await user.type(input, 'ad')
  await waitFor(() => expect(pending.has('ad')).toBe(true))
  await user.type(input, 'x')
  await waitFor(() => expect(pending.has('adx')).toBe(true))
  expect(pending.get('ad')?.signal.aborted).toBe(true)
  pending.get('adx')?.answer([wanda])
  await option(/Wanda/)
  pending.get('ad')?.answer([adele])
  await Promise.resolve()
  expect(screen.queryByRole('option', { name: /Adele/ })).toBeNull()
})

test('whoever is in the line already is not suggested', async () => {
  const { user, input } = setUpField({ start: [adele], suggest: suggestAll })
  await user.type(input, 'a')
  await option(/Alex/)
  expect(screen.queryByRole('option', { name: /Adele/ })).toBeNull()
})

test('who cannot answer disturbs nobody', async () => {
  const { user, input, names } = setUpField({ suggest: () => Promise.reject(new Error('down')) })
  await user.type(input, 'ada@x.org{Enter}')
  expect(names()).toEqual(['ada@x.org'])
})
