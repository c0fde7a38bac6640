// @vitest-environment jsdom
/** What chips and their card say of a recipient: outside, away, full; a click opens the card and leaves the keys to the chip. */
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { FieldUnderTest, setUpField } from '#testing/RecipientFieldHarness.tsx'
import userEvent from '@testing-library/user-event'
import { InfoProvider } from './InfoContext.tsx'
import type { Info, RecipientInfo } from './info.ts'

afterEach(cleanup)

const plain = { isFull: false, isRestricted: false, isModerated: false }
const away = { text: 'Back on Monday.\nAsk Bob.', until: '2030-01-14T08:00:00.000Z' }
const known: Record<string, Info> = {
  'ada@x.org': { isExternal: true },
  'sam@contoso.com': { isExternal: false, tips: { ...plain, away } },
  'no@contoso.com': { isExternal: false, tips: { ...plain, isRestricted: true, isFull: true } },
  'team@contoso.com': { isExternal: false, tips: { ...plain, memberCount: 24, externalCount: 3 } },
}

function setUp(...start: { address: string; name?: string }[]) {
  const wanted: string[] = []
  const info: RecipientInfo = {
    of: (address) => known[address]!,
    subscribe: () => () => undefined,
    want: (addresses) => void wanted.push(...addresses),
    profileOf: () => Promise.resolve({ title: 'Designer · Marketing' }),
  }
  render(
    <InfoProvider value={info}>
      <FieldUnderTest start={start} />
    </InfoProvider>,
  )
  const chip = (name: string) =>
    within(screen.getByRole('listitem', { name })).getByRole('button', { name })
  return { user: userEvent.setup({ delay: null }), wanted, chip }
}

test.each([
  ['ada@x.org', /^External\. Enter/],
  ['sam@contoso.com', /^Automatic replies until .*2030.*\. Enter/],
  [
    'no@contoso.com',
    /^no@contoso.com doesn’t accept messages from you\. The mailbox is full\. Enter/,
  ],
  ['team@contoso.com', /^24 members, 3 external\. Enter/],
])('%s is described by %s', (address, description) => {
  const { chip, wanted } = setUp({ address })
  const id = chip(address).getAttribute('aria-describedby')!
  expect(document.getElementById(id)?.textContent).toMatch(description)
  expect(wanted).toEqual([address])
})

test('the card has the job title and the whole automatic reply; Delete is still the chip’s', async () => {
  const { user, chip } = setUp(
    { address: 'sam@contoso.com', name: 'Samantha' },
    { address: 'ada@x.org' },
  )
  await user.click(chip('Samantha <sam@contoso.com>'))
  const card = screen.getByRole('dialog', { name: 'Samantha <sam@contoso.com>' })
  await within(card).findByText('Designer · Marketing')
  expect(card.querySelector('blockquote')?.textContent).toBe(away.text)
  expect(document.activeElement).toBe(chip('Samantha <sam@contoso.com>'))
  await user.keyboard('{Delete}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
})

test('without info a chip says what it always said', () => {
  const { chip } = setUpField({ start: [{ address: 'ada@x.org' }] })
  const id = chip('ada@x.org').getAttribute('aria-describedby')!
  expect(document.getElementById(id)?.textContent).toMatch(/^Enter shows more/)
})
