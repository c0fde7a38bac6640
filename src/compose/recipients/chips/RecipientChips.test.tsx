// @vitest-environment jsdom
/** Chips are walked, removed, mended and copied by keys alone, and by pointer. */
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { setUpField } from '#testing/RecipientFieldHarness.tsx'
import { t } from '#testing/t.ts'

afterEach(cleanup)

const ada = { address: 'ada@x.org', name: 'Ada' }
const bob = { address: 'bob@y.org' }
const cleo = { address: 'cleo@z.org' }
const three = { start: [ada, bob, cleo] }

const focusedName = () => document.activeElement?.getAttribute('aria-label')

test('Backspace in the empty input goes to the last chip, again it removes it', async () => {
  const { user, input, names, said } = setUpField(three)
  await user.click(input)
  await user.keyboard('{Backspace}')
  expect(focusedName()).toBe('cleo@z.org')
  expect(names()).toHaveLength(3)
  await user.keyboard('{Backspace}')
  expect(names()).toEqual(['Ada <ada@x.org>', 'bob@y.org'])
  expect(said()).toBe('Removed cleo@z.org')
  expect(focusedName()).toBe('bob@y.org')
})

test('a domain that mixes alphabets is read as the network knows it, with one full stop', () => {
  const { names } = setUpField({ start: [{ address: 'alex@c\u043entoso.com' }] })
  expect(names()).toEqual(['alex@xn--cntoso-wqf.com'])
  const button = screen.getByRole('button', { name: 'Remove alex@xn--cntoso-wqf.com' })
  const chip = button.parentElement?.querySelector('[aria-describedby]')
  const described = document.getElementById(chip?.getAttribute('aria-describedby') ?? '')
  expect(described?.textContent).toMatch(/contoso\.com\. \S/)
})

test('Backspace in a text is the text’s', async () => {
  const { user, input, names } = setUpField(three)
  await user.type(input, 'x{Backspace}')
  expect(document.activeElement).toBe(input)
  expect(names()).toHaveLength(3)
})

test('arrows, Home and End walk the chips, and come back to the input', async () => {
  const { user, input } = setUpField(three)
  await user.type(input, 'x')
  await user.keyboard('{Home}{ArrowLeft}')
  expect(focusedName()).toBe('cleo@z.org')
  expect(input.value).toBe('x')
  await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}')
  expect(focusedName()).toBe('Ada <ada@x.org>')
  await user.keyboard('{End}')
  expect(focusedName()).toBe('cleo@z.org')
  await user.keyboard('{Home}{ArrowRight}')
  expect(focusedName()).toBe('bob@y.org')
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(document.activeElement).toBe(input)
})

test('from right to left the arrows are mirrored', async () => {
  const { user, input } = setUpField(three)
  document.body.style.direction = 'rtl'
  await user.click(input)
  await user.keyboard('{ArrowRight}')
  expect(focusedName()).toBe('cleo@z.org')
  await user.keyboard('{ArrowLeft}')
  expect(document.activeElement).toBe(input)
  document.body.style.direction = ''
})

test('Delete removes, and the focus stays in place; after the last it is in the input', async () => {
  const { user, input, chip, names } = setUpField({ start: [ada, bob] })
  act(() => chip('Ada <ada@x.org>').focus())
  await user.keyboard('{Delete}')
  expect(focusedName()).toBe('bob@y.org')
  await user.keyboard('{Delete}')
  expect(names()).toEqual([])
  expect(document.activeElement).toBe(input)
})

test('each chip has a button that removes it', async () => {
  const { user, names } = setUpField(three)
  await user.click(screen.getByRole('button', { name: 'Remove bob@y.org' }))
  expect(names()).toEqual(['Ada <ada@x.org>', 'cleo@z.org'])
  expect(focusedName()).toBe('cleo@z.org')
})

test('a message typed on a chip goes into the input', async () => {
  const { user, input, chip } = setUpField(three)
  act(() => chip('bob@y.org').focus())
  await user.keyboard('d')
  expect(input.value).toBe('d')
})

test('F2 mends a chip in its place, with all of its text', async () => {
  const { user, chip, names } = setUpField({ start: [{ ...ada, name: 'Lovelace, Ada' }, bob] })
  act(() => chip('Lovelace, Ada <ada@x.org>').focus())
  await user.keyboard('{F2}')
  const editor = screen.getByRole<HTMLInputElement>('textbox', {
    name: 'Edit Lovelace, Ada <ada@x.org>',
  })
  expect(document.activeElement).toBe(editor)
  expect(editor.value).toBe('"Lovelace, Ada" <ada@x.org>')
  expect(editor.selectionEnd).toBe(editor.value.length)
  await user.clear(editor)
  await user.type(editor, 'dan@z.org{Enter}')
  expect(names()).toEqual(['dan@z.org', 'bob@y.org'])
  expect(focusedName()).toBe('dan@z.org')
})

test('Space, and what presses without a pointer, open the card', async () => {
  const { user, chip } = setUpField(three)
  act(() => chip('bob@y.org').focus())
  await user.keyboard(' ')
  const card = screen.getByRole('dialog', { name: 'bob@y.org' })
  expect(card.contains(document.activeElement)).toBe(true)
})

test('a double click mends a chip; Escape leaves it as it was, and goes no further', async () => {
  const { user, chip, names } = setUpField(three)
  await user.dblClick(chip('bob@y.org'))
  const editor = screen.getByRole('textbox', { name: 'Edit bob@y.org' })
  await user.type(editor, 'xyz')
  expect(fireEvent.keyDown(editor, { key: 'Escape' })).toBe(false)
  expect(names()).toEqual(['Ada <ada@x.org>', 'bob@y.org', 'cleo@z.org'])
  expect(focusedName()).toBe('bob@y.org')
})

test('a mended chip may become several, an invalid entry, or nothing', async () => {
  const { user, chip, names } = setUpField(three)
  await user.dblClick(chip('bob@y.org'))
  await user.keyboard('dan@z.org, eve{Enter}')
  expect(names()).toEqual(['Ada <ada@x.org>', 'dan@z.org', 'eve', 'cleo@z.org'])
  await user.dblClick(chip('eve'))
  await user.keyboard('{Backspace}{Enter}')
  expect(names()).toEqual(['Ada <ada@x.org>', 'dan@z.org', 'cleo@z.org'])
})

test('Tab takes the mended text and goes to the input', async () => {
  const { user, input, chip, names } = setUpField(three)
  await user.dblClick(chip('Ada <ada@x.org>'))
  await user.keyboard('dan@z.org{Tab}')
  expect(names()[0]).toBe('dan@z.org')
  expect(document.activeElement).toBe(input)
})

test('leaving, and reading the message, take the mended text', async () => {
  const { user, chip, names, flush } = setUpField(three)
  await user.dblClick(chip('bob@y.org'))
  await user.keyboard('dan@z.org')
  await user.click(screen.getByLabelText('Subject'))
  expect(names()[1]).toBe('dan@z.org')
  await user.dblClick(chip('dan@z.org'))
  await user.keyboard('eve')
  act(flush)
  expect(names()[1]).toBe('eve')
})

test('a chip mended into another of the line goes into it', async () => {
  const { user, chip, names, said } = setUpField(three)
  await user.dblClick(chip('bob@y.org'))
  await user.keyboard('CLEO@z.org{Enter}')
  expect(names()).toEqual(['Ada <ada@x.org>', 'cleo@z.org'])
  expect(said()).toBe('CLEO@z.org already added')
})

test('a chip is copied as name and address, and cut away', () => {
  const { chip, names } = setUpField(three)
  act(() => chip('Ada <ada@x.org>').focus())
  const copied = new Map<string, string>()
  const clipboardData = { setData: (type: string, text: string) => copied.set(type, text) }
  fireEvent.copy(document.activeElement as Element, { clipboardData })
  expect(copied.get('text/plain')).toBe('Ada <ada@x.org>')
  expect(names()).toHaveLength(3)
  fireEvent.cut(document.activeElement as Element, { clipboardData })
  expect(names()).toEqual(['bob@y.org', 'cleo@z.org'])
})

test('text half typed stays while the chips are walked', async () => {
  const { user, input, names } = setUpField(three)
  await user.type(input, 'dan@z.org')
  await user.click(screen.getByRole('button', { name: 'cleo@z.org' }))
  expect([names().length, input.value]).toEqual([3, 'dan@z.org'])
})

test('the input tells how many there are, and each chip its keys or its fault', () => {
  const { input, chip } = setUpField({ start: [ada, { text: 'bob', fault: 'noAt' }] })
  const described = (element: Element) =>
    element
      .getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ')
  expect(described(input)).toContain('2 recipients, Left Arrow goes to the last')
  expect(described(input)).toContain('“bob” isn’t a valid email address')
  expect(described(chip('Ada <ada@x.org>'))).toBe(t('recipients.chipKeys'))
  expect(described(chip('bob'))).toContain('“bob” isn’t a valid email address')
})

test('a name that hides another address is shown with its own, and described as what it is', () => {
  const eve = { address: 'eve@evil.example', name: 'boss＠contoso.com' }
  const { chip } = setUpField({ start: [eve, ada] })
  const label = 'boss＠contoso.com <eve@evil.example>'
  expect(chip(label).textContent).toBe(label)
  const description = document.getElementById(chip(label).getAttribute('aria-describedby') ?? '')
  expect(description?.textContent).toContain(
    t('recipients.nameSays', { name: 'boss@contoso.com', address: 'eve@evil.example' }),
  )
  expect(chip('Ada <ada@x.org>').textContent).toBe('Ada')
})
