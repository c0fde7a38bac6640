// @vitest-environment jsdom
/** Several chips are chosen, removed, copied and moved by keys and by their card; what was done is undone. */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { RecipientFields } from '#compose/RecipientFields.tsx'
import { createMessageStore } from '#compose/message/messageStore.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { FlushProvider } from '#compose/field/FlushContext.tsx'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { fetchSoon } from '#lazy/fetchSoon.ts'
import { t } from '#testing/t.ts'
import { Announcer } from '#ui/Announcer.tsx'

afterEach(cleanup)
await fetchSoon()

const people = ['ada', 'bob', 'cy', 'dee'].map((name) => ({ address: `${name}@x.org` }))

function setUp() {
  const store = createMessageStore({ ...emptyMessage, to: people })
  const view = render(
    <I18nProvider>
      <FlushProvider flushes={new Set()}>
        <RecipientFields store={store} suggest={undefined} />
        <Announcer />
      </FlushProvider>
    </I18nProvider>,
  )
  const list = (name: string) => screen.queryByRole('list', { name: `${name} recipients` })
  const addresses = (field: 'to' | 'cc' | 'bcc') =>
    store
      .getState()
      .message[field].map((entry) => ('address' in entry ? entry.address : entry.text))
  return {
    user: userEvent.setup({ delay: null }),
    store,
    addresses,
    chip: (address: string) => within(list('To')!).getByRole('button', { name: address }),
    input: screen.getByRole<HTMLInputElement>('combobox', { name: 'To' }),
    pressed: () =>
      screen
        .queryAllByRole('button', { pressed: true })
        .map((one) => one.getAttribute('aria-label')),
    said: () => view.container.querySelector('[aria-live] > :last-child')?.textContent,
  }
}

const focused = () => document.activeElement?.getAttribute('aria-label')

test('Shift extends by arrows, Home and End; Delete removes all of them, in one sentence', async () => {
  const { user, chip, pressed, addresses, said } = setUp()
  act(() => chip('bob@x.org').focus())
  await user.keyboard('{ArrowRight}{Shift>}{ArrowRight}{/Shift}')
  expect(pressed()).toEqual(['cy@x.org', 'dee@x.org'])
  await user.keyboard('{Shift>}{Home}{/Shift}')
  expect(pressed()).toEqual(['ada@x.org', 'bob@x.org', 'cy@x.org'])
  await user.keyboard('{Delete}')
  expect(addresses('to')).toEqual(['dee@x.org'])
  expect(said()).toBe('Removed ada@x.org, bob@x.org, cy@x.org')
  expect(focused()).toBe('dee@x.org')
})

test('Ctrl+A in the empty input chooses all; in a text it is the text’s', async () => {
  const { user, input, pressed, addresses } = setUp()
  await user.type(input, 'x')
  await user.keyboard('{Control>}a{/Control}')
  expect(pressed()).toEqual([])
  await user.keyboard('{Backspace}{Control>}a{/Control}')
  expect(pressed()).toHaveLength(4)
  await user.keyboard('{Backspace}')
  expect(addresses('to')).toEqual([])
  expect(document.activeElement).toBe(input)
})

test('Shift and an arrow in the input, Shift+click and Ctrl+click choose; leaving chooses none', async () => {
  const { user, input, chip, pressed } = setUp()
  await user.click(input)
  await user.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}')
  expect(pressed()).toEqual(['cy@x.org', 'dee@x.org'])
  await user.click(chip('ada@x.org'))
  await user.keyboard('{Shift>}')
  await user.click(chip('cy@x.org'))
  await user.keyboard('{/Shift}{Control>}')
  await user.click(chip('bob@x.org'))
  await user.keyboard('{/Control}')
  expect(pressed()).toEqual(['ada@x.org', 'cy@x.org'])
  await user.click(input)
  expect(pressed()).toEqual([])
})

test('several are copied as one text that is read back, and cut', async () => {
  const { user, chip, addresses } = setUp()
  act(() => chip('ada@x.org').focus())
  await user.keyboard('{ArrowLeft}{ArrowRight}{Shift>}{ArrowRight}{/Shift}')
  const copied = new Map<string, string>()
  const clipboardData = { setData: (type: string, text: string) => copied.set(type, text) }
  fireEvent.cut(document.activeElement!, { clipboardData })
  expect(copied.get('text/plain')).toBe('bob@x.org; cy@x.org')
  expect(addresses('to')).toEqual(['ada@x.org', 'dee@x.org'])
})

test('the card moves to a closed field, which opens; Ctrl+Z and Ctrl+Y undo and redo it', async () => {
  const { user, chip, addresses, said, input } = setUp()
  act(() => chip('bob@x.org').focus())
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  const card = screen.getByRole('dialog', { name: 'bob@x.org' })
  await user.click(
    within(card).getByRole('button', { name: t('recipients.moveTo', { field: 'Cc' }) }),
  )
  expect([addresses('to'), addresses('cc')]).toEqual([
    ['ada@x.org', 'cy@x.org', 'dee@x.org'],
    ['bob@x.org'],
  ])
  expect(screen.getByRole('combobox', { name: 'Cc' })).toBeTruthy()
  expect(said()).toBe('bob@x.org moved to Cc')
  expect(focused()).toBe('cy@x.org')
  await user.keyboard('{Control>}z{/Control}')
  expect([addresses('to').length, addresses('cc').length]).toEqual([4, 0])
  expect(said()).toBe(t('recipients.undone'))
  await user.click(input)
  await user.keyboard('{Control>}y{/Control}')
  expect(addresses('cc')).toEqual(['bob@x.org'])
  await user.type(input, 'x')
  await user.keyboard('{Control>}z{/Control}')
  expect(addresses('cc')).toEqual(['bob@x.org'])
})

test('the card moves a chip past its neighbours, and the focus goes with it', async () => {
  const { user, chip, addresses, said } = setUp()
  act(() => chip('bob@x.org').focus())
  await user.keyboard('{Enter}')
  await user.click(screen.getByRole('button', { name: t('common.moveLater') }))
  expect(addresses('to')).toEqual(['ada@x.org', 'cy@x.org', 'bob@x.org', 'dee@x.org'])
  expect(said()).toBe('bob@x.org moved to position 3 of 4')
  expect(focused()).toBe('bob@x.org')
  for (const place of [2, 1]) {
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('button', { name: t('common.moveEarlier') }))
    expect(said()).toBe(`bob@x.org moved to position ${place} of 4`)
  }
  await user.keyboard('{Enter}')
  expect(screen.queryByRole('button', { name: t('common.moveEarlier') })).toBeNull()
  await user.keyboard('{Escape}')
  await user.keyboard('{Control>}z{/Control}')
  expect(addresses('to')).toEqual(['ada@x.org', 'bob@x.org', 'cy@x.org', 'dee@x.org'])
})

test('the card tells where else somebody is, copies, edits and removes; Escape goes back', async () => {
  const { user, store, chip, addresses } = setUp()
  act(() => store.getState().edit({ type: 'recipientsAdded', field: 'bcc', entries: [people[0]!] }))
  fireEvent.contextMenu(chip('ada@x.org'))
  const card = screen.getByRole('dialog', { name: 'ada@x.org' })
  expect(card.textContent).toContain(t('recipients.alsoIn', { field: 'Bcc' }))
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(focused()).toBe('ada@x.org')
  await user.keyboard('{Enter}')
  await user.click(screen.getByRole('button', { name: t('common.remove') }))
  expect(addresses('to')).toEqual(['bob@x.org', 'cy@x.org', 'dee@x.org'])
})

test('who is in another field too is said when added', async () => {
  const { store, said } = setUp()
  const add = (field: 'cc' | 'to', address: string) =>
    act(() => store.getState().edit({ type: 'recipientsAdded', field, entries: [{ address }] }))
  add('cc', 'new@x.org')
  expect(said()).not.toContain(t('recipients.alsoIn', { field: 'To' }))
  add('to', 'NEW@x.org')
  expect(said()).toBe(`NEW@x.org: ${t('recipients.alsoIn', { field: 'Cc' })}`)
})
