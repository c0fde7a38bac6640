// @vitest-environment jsdom
/** Typing, pasting and leaving: what becomes a chip, what stays text, and what is said of it. */
import { t } from '#testing/t.ts'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { setUpField } from '#testing/RecipientFieldHarness.tsx'

afterEach(cleanup)

test.each([
  ['Enter', 'ada@x.org{Enter}'],
  ['Tab', 'ada@x.org{Tab}'],
  ['a comma', 'ada@x.org,'],
  ['a semicolon', 'ada@x.org;'],
  ['an East Asian comma', 'ada@x.org，'],
  ['a space', 'ada@x.org '],
])('%s makes a chip, and the caret stays', async (_, keys) => {
  const { user, input, names } = setUpField()
  await user.type(input, keys)
  expect(names()).toEqual(['ada@x.org'])
  expect(input.value).toBe('')
  expect(document.activeElement).toBe(input)
})

test('a chip is named by name and address, and shows the name', async () => {
  const { user, input, names } = setUpField()
  await user.type(input, 'Ada Lovelace <ada@x.org>{Enter}')
  expect(names()).toEqual(['Ada Lovelace <ada@x.org>'])
  expect(screen.getByText('Ada Lovelace')).toBeTruthy()
})

test('spaces, commas and semicolons inside a name do not end it', async () => {
  const { user, input, names } = setUpField()
  await user.type(input, '"Lovelace, Ada; Countess" <ada@x.org>,')
  expect(names()).toEqual(['Lovelace, Ada; Countess <ada@x.org>'])
})

test.each(['{Enter}', '{Tab}', ','])(
  'what is no address stays, marked, with the reason (%s)',
  async (key) => {
    const { user, input, names, said } = setUpField()
    await user.type(input, `dana@contoso${key}`)
    expect(names()).toEqual(['dana@contoso'])
    expect(
      screen.getByText(/“dana@contoso” is missing an ending like/, { selector: 'p' }),
    ).toBeTruthy()
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(said()).toBe('dana@contoso not recognized')
  },
)

test('a space does not make a chip of a word', async () => {
  const { user, input, names } = setUpField()
  await user.type(input, 'Ada Lovelace ')
  expect(names()).toEqual([])
  expect(input.value).toBe('Ada Lovelace ')
})

test('Tab without text goes on, Shift+Tab with text goes back', async () => {
  const { user, input } = setUpField()
  await user.click(input)
  await user.tab()
  expect(document.activeElement).toBe(screen.getByLabelText('Subject'))
  await user.type(input, 'bob')
  await user.tab({ shift: true })
  expect(document.activeElement).toBe(document.body)
  expect(input.value).toBe('bob')
})

test('Enter is never passed on, with Ctrl it is', async () => {
  const { input } = setUpField()
  expect(fireEvent.keyDown(input, { key: 'Enter' })).toBe(false)
  expect(fireEvent.keyDown(input, { key: 'Enter', ctrlKey: true })).toBe(true)
})

test('leaving takes complete addresses, and keeps the rest as text', async () => {
  const { user, input, names } = setUpField()
  await user.click(input)
  await user.paste('bob')
  await user.click(screen.getByLabelText('Subject'))
  expect([names(), input.value]).toEqual([[], 'bob'])
  await user.type(input, ' <bob@y.org>')
  await user.click(screen.getByLabelText('Subject'))
  expect([names(), input.value]).toEqual([['bob <bob@y.org>'], ''])
})

test('when the window is left, nothing is taken', async () => {
  const { user, input, names } = setUpField()
  await user.type(input, 'ada@x.or')
  fireEvent.blur(input) // the input stays the active element
  expect([names(), input.value]).toEqual([[], 'ada@x.or'])
})

test('before the message is read, all of the text becomes chips', async () => {
  const { user, input, names, flush } = setUpField()
  await user.type(input, 'bob')
  act(flush)
  expect([names(), input.value]).toEqual([['bob'], ''])
  await user.type(input, 'ada@x.org')
  act(flush)
  expect(names()).toEqual(['bob', 'ada@x.org'])
})

test('a pasted list is chips at once, and one sentence tells what came of it', async () => {
  const { user, input, names, said } = setUpField({ start: [{ address: 'ada@x.org' }] })
  await user.click(input)
  await user.paste('ADA@x.org, Bob <bob@y.org>\ncleo@z.org\tdan@z.org; eve')
  expect(names()).toEqual(['ada@x.org', 'Bob <bob@y.org>', 'cleo@z.org', 'dan@z.org', 'eve'])
  expect(said()).toBe(
    'Bob, cleo@z.org, dan@z.org added, eve not recognized, ADA@x.org already added',
  )
  expect(input.value).toBe('')
})

test('a pasted address is a chip, a pasted word is text', async () => {
  const { user, input, names } = setUpField()
  await user.click(input)
  await user.paste('ada@x.org')
  await user.paste('ada')
  expect([names(), input.value]).toEqual([['ada@x.org'], 'ada'])
})

test('pasted addresses do not grow together with the text before them', async () => {
  const { user, input, names } = setUpField()
  await user.type(input, 'bo')
  await user.paste('ada@x.org')
  expect(names()).toEqual(['bo', 'ada@x.org'])
})

test('an address pasted behind a name gets it', async () => {
  const { user, input, names } = setUpField()
  await user.type(input, 'Ada ')
  await user.paste('ada@x.org')
  expect(names()).toEqual(['Ada <ada@x.org>'])
})

test('keys of an input method are left alone, and its text is judged when it is done', () => {
  const { input, names } = setUpField()
  fireEvent.compositionStart(input)
  input.value = 'ada@x.org，'
  fireEvent.input(input, { isComposing: true })
  expect(fireEvent.keyDown(input, { key: 'Enter', isComposing: true })).toBe(true)
  expect(fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 })).toBe(true)
  expect(names()).toEqual([])
  fireEvent.compositionEnd(input)
  expect(names()).toEqual(['ada@x.org'])
})

test('the reasons of a few are all written out, and how many need attention', async () => {
  const { user, input } = setUpField()
  await user.click(input)
  await user.paste('a, b, c, d, e')
  await user.click(screen.getByRole('button', { name: t('recipients.attention', { count: 5 }) }))
  expect(document.activeElement?.getAttribute('aria-label')).toBe('a')
  expect(reasons()).toHaveLength(5)
})

test('of many the first reasons are written out, and a button shows the others', async () => {
  const { user, input } = setUpField()
  await user.click(input)
  await user.paste('a, b, c, d, e, f, g')
  expect(reasons()).toHaveLength(3)
  const more = screen.getByRole('button', { name: t('common.more', { count: 4 }) })
  expect(more.getAttribute('aria-expanded')).toBe('false')
  await user.click(more)
  expect(reasons()).toHaveLength(7)
  expect(document.activeElement).toBe(screen.getByRole('button', { name: t('common.hide') }))
  await user.keyboard('{Enter}')
  expect(reasons()).toHaveLength(3)
})

const reasons = () => screen.queryAllByText(/isn’t a valid email address/, { selector: 'p' })

test('where it is known how to fix an entry, a button does it', async () => {
  const start = [
    { address: 'ada@contoso.com' },
    { text: 'bob@contoso', fault: 'noTopLevelDomain' as const },
    { text: 'cy @x.org', fault: 'notAllowed' as const },
  ]
  const { user, names } = setUpField({ start })
  for (const address of ['bob@contoso.com', 'cy@x.org'])
    await user.click(screen.getByRole('button', { name: t('recipients.use', { address }) }))
  expect(names()).toEqual(['ada@contoso.com', 'bob@contoso.com', 'cy@x.org'])
})

test('what others say of the line stands under it, once', () => {
  setUpField({
    start: [{ address: 'ada@x.org' }, { text: 'bob', fault: 'noAt' }],
    errors: [
      { item: 'ada@x.org', sentence: 'Not found.' },
      { item: 'bob', sentence: 'Said already.' },
    ],
  })
  expect(screen.getByText('Not found.')).toBeTruthy()
  expect(screen.queryByText('Said already.')).toBeNull()
})

test('five hundred are shown, and one more is added', async () => {
  const start = Array.from({ length: 500 }, (_, n) => ({ address: `u${n}@x.org` }))
  const { user, input, names } = setUpField({ start })
  await user.type(input, 'ada@x.org{Enter}')
  expect(names()).toHaveLength(501)
})
