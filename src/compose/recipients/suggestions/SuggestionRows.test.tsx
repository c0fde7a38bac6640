// @vitest-environment jsdom
/** Rows that are no person: a way into a group, and a source that may be asked for. */
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { setUpField } from '#testing/RecipientFieldHarness.tsx'
import type { Suggest, Suggestion } from './suggest.ts'

afterEach(cleanup)

const alex = { address: 'AlexW@contoso.com', name: 'Alex Wilber' }
const wanda = { address: 'wanda@contoso.com', name: 'Wanda Hall' }
const suggesting =
  (...people: Suggestion[]): Suggest =>
  (_query, _signal, onAnswer) =>
    void Promise.resolve().then(() => onAnswer({ people }))
const option = (name: RegExp) => screen.findByRole('option', { name })
const highlighted = () => screen.queryByRole('option', { selected: true })?.textContent
const team = { address: 'team@contoso.com', name: 'Team' }

const both = { count: 2, members: () => Promise.resolve([alex, wanda]) }

test('a group is taken as it is', async () => {
  const { user, input, names } = setUpField({ suggest: suggesting({ ...team, group: both }) })
  await user.type(input, 'te')
  await user.click(await option(/Team.*2 members/))
  expect(names()).toEqual(['Team <team@contoso.com>'])
})

test('a group is expanded into its members', async () => {
  const { user, input, names } = setUpField({ suggest: suggesting({ ...team, group: both }) })
  await user.type(input, 'te')
  await user.click(await option(/Expand into 2 members/))
  await waitFor(() =>
    expect(names()).toEqual(['Alex Wilber <AlexW@contoso.com>', 'Wanda Hall <wanda@contoso.com>']),
  )
  expect(input.value).toBe('')
})

test('members that cannot be read are said, and the text stays', async () => {
  const group = { count: 2, members: () => Promise.reject(new Error('down')) }
  const { user, input, names, said } = setUpField({ suggest: suggesting({ ...team, group }) })
  await user.type(input, 'te')
  await option(/Team/)
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(said()).toMatch(/couldn’t be read/))
  expect([names(), input.value]).toEqual([[], 'te'])
})

test('a source is asked for in the list: by Enter, not by Tab, and then the text is asked again', async () => {
  let isAllowed = false
  const suggest: Suggest = (_query, _signal, onAnswer) => {
    const allow = () => Promise.resolve((isAllowed = true))
    if (isAllowed) onAnswer({ people: [alex] })
    else onAnswer({ people: [], offer: { source: 'directory', allow } })
  }
  const { user, input, names } = setUpField({ suggest })
  await user.type(input, 'al')
  await option(/Search your organization.*Allow/)
  expect(highlighted()).toBeUndefined()
  await user.keyboard('{ArrowDown}{Enter}')
  await option(/Alex Wilber/)
  expect(screen.queryByRole('option', { name: /Allow/ })).toBeNull()
  await user.keyboard('{Enter}')
  expect(names()).toEqual(['Alex Wilber <AlexW@contoso.com>'])
})
