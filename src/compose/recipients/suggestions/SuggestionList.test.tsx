// @vitest-environment jsdom
/** Suggestions come and go; nobody is chosen but by a key or a click meant for it. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { setUpField } from '#testing/RecipientFieldHarness.tsx'
import type { Suggest, Suggestion } from './suggest.ts'

afterEach(cleanup)

const adele = { address: 'AdeleV@contoso.com', name: 'Adele Vance' }
const alex = { address: 'AlexW@contoso.com', name: 'Alex Wilber' }
const wanda = { address: 'wanda@contoso.com', name: 'Wanda Hall' }

/** As from others: not in the same moment. */
const suggesting =
  (...people: Suggestion[]): Suggest =>
  (_query, _signal, onAnswer) =>
    void Promise.resolve().then(() => onAnswer({ people }))
const suggestAll = suggesting(adele, alex, wanda)
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
  const { user, input, names } = setUpField({ suggest: suggesting(longer) })
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
  const suggest: Suggest = (query, signal, onAnswer) => {
    pending.set(query, { answer: (people) => onAnswer({ people }), signal })
  }
  const { user, input } = setUpField({ suggest })
  await user.type(input, 'ad')
  await user.type(input, 'x')
  expect(pending.get('ad')?.signal.aborted).toBe(true)
  act(() => pending.get('adx')?.answer([wanda]))
  await option(/Wanda/)
  act(() => pending.get('ad')?.answer([adele]))
  expect(screen.queryByRole('option', { name: /Adele/ })).toBeNull()
})

test('who was written to before can be taken out, by Delete and by the cross', async () => {
  const gone: string[] = []
  const recent = [adele, alex].map((person) => ({
    ...person,
    isRecent: true,
    forget: () => void gone.push(person.name),
  }))
  const { user, input, said, names } = setUpField({ suggest: suggesting(...recent, wanda) })
  await user.type(input, 'a')
  await option(/Adele/)
  expect(screen.getByRole('group', { name: 'Recent' }).textContent).toMatch(/Adele.*Alex/)
  await user.keyboard('{Delete}')
  expect(gone).toEqual(['Adele Vance'])
  await waitFor(() => expect(said()).toBe('Adele Vance removed from recent'))
  expect(highlighted()).toBeUndefined()
  await user.click(document.querySelector('.suggestion-list-forget')!)
  expect(gone).toEqual(['Adele Vance', 'Alex Wilber'])
  expect(screen.getAllByRole('option')).toHaveLength(1)
  expect([names(), input.value, document.activeElement]).toEqual([[], 'a', input])
})

test('who was taken out does not come back with an answer that was on its way', async () => {
  const recent = { ...adele, isRecent: true, forget: () => undefined }
  let answer: (people: Suggestion[]) => void = () => undefined
  const suggest: Suggest = (_query, _signal, onAnswer) => {
    answer = (people) => onAnswer({ people })
    onAnswer({ people: [recent] })
  }
  const { user, input } = setUpField({ suggest })
  await user.type(input, 'a')
  await option(/Adele/)
  await user.keyboard('{Delete}')
  act(() => answer([recent, alex]))
  await option(/Alex/)
  expect(screen.queryByRole('option', { name: /Adele/ })).toBeNull()
})

test('each row says where it is among all of them', async () => {
  const { user, input } = setUpField({ suggest: suggestAll })
  await user.type(input, 'a')
  await option(/Adele/)
  const places = screen
    .getAllByRole('option')
    .map((row) => `${row.getAttribute('aria-posinset')} of ${row.getAttribute('aria-setsize')}`)
  expect(places).toEqual(['1 of 3', '2 of 3', '3 of 3'])
})

test('whoever is in the line already is not suggested', async () => {
  const { user, input } = setUpField({ start: [adele], suggest: suggestAll })
  await user.type(input, 'a')
  await option(/Alex/)
  expect(screen.queryByRole('option', { name: /Adele/ })).toBeNull()
})

test('who does not answer disturbs nobody', async () => {
  const { user, input, names } = setUpField({ suggest: () => undefined })
  await user.type(input, 'ada@x.org{Enter}')
  expect(names()).toEqual(['ada@x.org'])
})
