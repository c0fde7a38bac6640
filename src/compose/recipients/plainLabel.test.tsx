// @vitest-environment jsdom
/** A domain that mixes alphabets is said and shown as the network knows it, wherever somebody is named. */
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { activeProperties } from '#compose/options/activeProperties.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { setUpField } from '#testing/RecipientFieldHarness.tsx'
import { t } from '#testing/t.ts'
import { additionText, spokenName } from './additionText.ts'
import { cautionsOf } from './cautions.ts'
import { tipTexts } from './info/tipTexts.ts'
import { validateTips } from './info/validateTips.ts'
import { shownName } from './parse/hiddenAddress.ts'
import { SuggestedPerson } from './suggestions/SuggestedPerson.tsx'

afterEach(cleanup)

const address = 'alex@c\u043entoso.com'
const plain = 'alex@xn--cntoso-wqf.com'
const alex = { address, name: 'Alex' }
const lists = { to: [alex], cc: [], bcc: [] }
const restricted = {
  isFull: false,
  isModerated: false,
  isRestricted: true,
}

test.each<[string, string]>([
  ['said as added', additionText(t, [], [{ address }])],
  ['said as added, with a name', additionText(t, [], [alex])],
  ['said', spokenName({ address })],
  ['in lists', shownName({ address })],
  ['in lists, with a name', shownName(alex)],
  ['beside a false name', JSON.stringify(cautionsOf({ address, name: 'a@b.com' })[0])],
  ['in a mail tip', JSON.stringify(tipTexts(t, { tips: restricted }, address))],
  ['in the check of mail tips', JSON.stringify(validateTips(lists, () => true)[0]?.values)],
  [
    'in a chip of options',
    JSON.stringify(activeProperties({ ...emptyMessage, replyTo: [alex] })[0]),
  ],
])('%s', (_, text) => {
  const values = text.replace(/"replyTo":\[[^\]]*\]/, '')
  expect(values).toContain(plain)
  expect(values).not.toContain(address)
})

test.each([{ address }, alex])('in a suggestion: %j', (person) => {
  render(
    <I18nProvider>
      <SuggestedPerson person={person} query="alex" onForget={() => undefined} />
    </I18nProvider>,
  )
  expect(document.body.textContent).toContain(plain)
  expect(document.body.textContent).not.toContain(address)
})

test('while it is edited its name is plain, and its text as it was', async () => {
  const { user, chip } = setUpField({ start: [{ address }] })
  await user.dblClick(chip(plain))
  const editor = screen.getByRole<HTMLInputElement>('textbox', { name: `Edit ${plain}` })
  expect(editor.value).toBe(address)
})

test('its card, and that it was removed', async () => {
  const { user, chip, said } = setUpField({ start: [{ address }] })
  await user.click(chip(plain))
  const card = screen.getByRole('dialog', { name: plain })
  expect(card.querySelector('.chip-card-address')?.textContent).toBe(plain)
  await user.click(screen.getByRole('button', { name: `Remove ${plain}` }))
  expect(said()).toContain(plain)
  expect(said()).not.toContain(address)
})
