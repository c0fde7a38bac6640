// @vitest-environment jsdom
/** The toolbar by its names, its one tab stop and its keys. */
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import type { FormatName } from './toolbarItems.tsx'
import type { FormattingState } from './formattingState.ts'
import { FormattingToolbar } from './FormattingToolbar.tsx'

afterEach(cleanup)

const pressed: FormatName[] = []
const values = { style: '', fontFamily: '', fontSize: '' }
const nothing: FormattingState = { active: [], idle: [], values, colors: {} }

function show(state?: FormattingState) {
  pressed.length = 0
  render(
    <FormattingToolbar {...(state && { state })} onPress={(name) => void pressed.push(name)} />,
    { wrapper: I18nProvider },
  )
}

function button(name: string): HTMLButtonElement {
  return screen.getByRole('button', { name })
}

test('the names are those people and their tools know', () => {
  show()
  expect(screen.getByRole('toolbar', { name: 'Formatting' })).toBeTruthy()
  expect(screen.getAllByRole('button').map((each) => each.getAttribute('aria-label'))).toEqual([
    'Undo', 'Redo', 'Bold', 'Italic', 'Underline', 'Strikethrough', 'Text color', 'Highlight',
    'Bulleted list', 'Numbered list', 'Decrease indent', 'Increase indent', 'Alignment', 'Quote',
    'Link', 'Insert image', 'Insert table', 'More formatting',
  ]) // prettier-ignore
  expect(screen.getAllByRole('combobox').map((each) => each.getAttribute('aria-label'))).toEqual([
    'Style', 'Font', 'Font size',
  ]) // prettier-ignore
})

test('without an editor every button is there and disabled', () => {
  show()
  expect(screen.getAllByRole('button').every((each) => each.matches(':disabled'))).toBe(true)
})

test('one tab stop, arrows inside', async () => {
  show(nothing)
  await userEvent.tab()
  expect(document.activeElement).toBe(button('Bold'))
  await userEvent.keyboard('{ArrowRight}')
  expect(document.activeElement).toBe(button('Italic'))
  await userEvent.keyboard('{End}{ArrowRight}{ArrowLeft}')
  expect(document.activeElement).toBe(button('More formatting'))
  await userEvent.tab()
  expect(document.activeElement).toBe(document.body)
  await userEvent.tab({ shift: true })
  expect(document.activeElement).toBe(button('More formatting'))
})

test('shows what the text has, and does not press what has nothing to do', async () => {
  show({ ...nothing, active: ['bold'], idle: ['undo'] })
  expect(button('Bold').getAttribute('aria-pressed')).toBe('true')
  expect(button('Italic').getAttribute('aria-pressed')).toBe('false')
  expect(button('Undo').getAttribute('aria-pressed')).toBeNull()
  await userEvent.click(button('Undo'))
  await userEvent.click(button('Redo'))
  expect(pressed).toEqual(['redo'])
})

test('tells the keys', () => {
  show(nothing)
  expect(button('Bold').getAttribute('aria-keyshortcuts')).toBe('Control+B')
})
