// @vitest-environment jsdom
/** The words arrive parsed and are said. */
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useWords } from './useTranslate.ts'
import { WordsProvider } from './I18nProvider.tsx'

afterEach(cleanup)

function Name() {
  return <p>{useWords()('app.name')}</p>
}

test('a word is said in English', () => {
  render(<Name />, { wrapper: WordsProvider })
  expect(screen.getByText('Mail Composer')).toBeTruthy()
})
