// @vitest-environment jsdom
/** The words of the first paint change their language in place: no field, caret or text in it is touched. */
import { renderToString } from 'react-dom/server'
import { createElement as h, Fragment } from 'react'
import { expect, test } from 'vitest'
import { firstWordsOf, paintWords } from './firstWords.ts'

type Said = { to: string; hint: string; quoted: string; count: number }

function page({ to, hint, quoted, count }: Said) {
  return renderToString(
    h(Fragment, null, [
      h('label', { key: 1, htmlFor: 'a' }, to),
      h('input', { key: 2, id: 'a', 'aria-label': to, placeholder: hint, title: quoted }),
      h('p', { key: 3 }, count, ' ', h('b', null, quoted), h('br')),
    ]),
  )
}

const english = { to: 'To', hint: 'Names', quoted: `"Ada & Bob's" <a>`, count: 2 }
const german = { to: 'An', hint: 'Namen', quoted: `„Ada & Bob‘s“ <b>`, count: 2 }

test('each word finds its place', () => {
  document.body.innerHTML = page(english)
  const input = document.querySelector('input')!
  input.value = 'dana@example.com'
  paintWords(document.body, firstWordsOf(page(german)))
  const wanted = document.createElement('body')
  wanted.innerHTML = page(german)
  expect(document.body.innerHTML).toBe(wanted.innerHTML)
  expect(document.querySelector('input')).toBe(input)
  expect(input.value).toBe('dana@example.com')
})

test('a page has as many in each language', () => {
  expect(firstWordsOf(page(german))).toHaveLength(firstWordsOf(page(english)).length)
})
