/** Text that reads from right to left says so in HTML; plain text needs no word for it. */
import { expect, test } from 'vitest'
import { plainCopy } from '#compose/body/body.ts'
import { toMimeTexts } from './toMimeTexts.ts'

const words = 'שלום\n\nHello'
const html = '<div dir="rtl">שלום</div><div><br></div><div>Hello</div>'

test('HTML says the direction, its plain copy holds the words alone', () => {
  expect(toMimeTexts({ format: 'html', ...plainCopy(words) })).toEqual({ html, text: words })
})

test('a plain message has no direction', () => {
  expect(toMimeTexts({ format: 'text', ...plainCopy(words) })).toEqual({ text: words })
})

test('plain words above a quoted part of HTML say it too', () => {
  const around = { before: '<body>', after: '<hr>old</body>' }
  const { html: whole } = toMimeTexts({ format: 'text', ...plainCopy('שלום'), around })
  expect(whole).toBe('<body><div dir="rtl">שלום</div><hr>old</body>')
})
