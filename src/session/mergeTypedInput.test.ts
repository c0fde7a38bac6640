/** Two messages become one, and each line of both stays a line. */
import { expect, test } from 'vitest'
import { plainCopy } from '#compose/body/body.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { mergeTypedInput } from './mergeTypedInput.ts'

const html = (written: string, text: string): Body => ({ format: 'html', html: written, text })
const plain = (text: string): Body => ({ format: 'html', ...plainCopy(text) })
const join = (body: Body, typed: Body) =>
  mergeTypedInput({ ...emptyMessage, body }, { ...emptyMessage, body: typed }).body

test.each([
  ['plain texts', plain('a'), plain('b'), '<div>a</div><div>b</div>'],
  ['one that is formatted', html('<b>a</b>', 'a'), plain('b'), '<b>a</b><div>b</div>'],
  [
    'one of an older version',
    html('<p>a</p><p>b</p>', 'a\n\nb'),
    plain('c'),
    '<p>a</p><p>b</p><div>c</div>',
  ],
  ['several lines', html('<i>a</i>', 'a'), plain('b\nc'), '<i>a</i><div>b</div><div>c</div>'],
])('%s', (_name, body, typed, joined) => {
  expect(join(body, typed)).toEqual(html(joined, `${body.text}\n${typed.text}`))
})

test('nothing was typed', () => {
  const body = html('<b>a</b>', 'a')
  expect(join(body, plain(''))).toBe(body)
})
