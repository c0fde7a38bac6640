// @vitest-environment jsdom
/** The words arrive parsed and are said. */
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useTranslate } from './useTranslate.ts'
import { I18nProvider } from './I18nProvider.tsx'

afterEach(cleanup)

function Name() {
  return <p>{useTranslate()('app.name')}</p>
}

test('a word is said in English', () => {
  render(<Name />, { wrapper: I18nProvider })
  expect(screen.getByText('Mail Composer')).toBeTruthy()
})
