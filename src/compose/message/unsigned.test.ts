/** A message without the signature that was inserted automatically: what its writer wrote, and what is asked of it. */
import { expect, test } from 'vitest'
import { isUnwritten } from '#storage/isUnwritten.ts'
import { noBody, type Body } from '#compose/body/bodyValue.ts'
import { emptyMessage, isBlank, type ComposedMessage } from './message.ts'
import { messageReducer } from './messageReducer.ts'
import { unsigned } from './unsigned.ts'
import { validateMessage } from './validateMessage.ts'

const image = '<img src="cid:1@mail-composer" alt="">'
const signature = {
  html: `<div id="Signature"><div>Adele, see attached terms${image}</div></div>`,
  text: 'Adele, see attached terms',
}
const logo = { id: '1', name: 'logo.png', contentType: 'image/png', size: 1, file: new Blob() }
const empty = '<div><br></div>'

const signed = (html: string, text: string, more: Partial<ComposedMessage> = {}) => ({
  ...emptyMessage,
  body: { ...noBody, html, text, signature } satisfies Body,
  attachments: [{ ...logo, contentId: '1@mail-composer' }],
  ...more,
})
const end = empty + signature.html
const endText = `\n\n${signature.text}`

test.each<[html: string, text: string, own: string, ownText: string]>([
  [end, endText, '', ''],
  [empty + end, `\n${endText}`, '', ''],
  [`<div>Hi</div>${end}`, `Hi${endText}`, 'Hi', 'Hi'],
  [`<div><b>Hi</b></div>${end}`, `Hi${endText}`, '<div><b>Hi</b></div>', 'Hi'],
  [`<div>Hi</div>${end}<div>PS</div>`, `Hi${endText}\nPS`, '<div>Hi</div><div>PS</div>', 'Hi\nPS'],
])('%s', (html, text, own, ownText) => {
  const message = unsigned(signed(html, text))
  expect(message.body).toEqual({ format: 'html', html: own, text: ownText })
  expect(message.attachments).toEqual([])
})

test.each([
  [end, endText],
  [empty + end, `\n${endText}`],
])('with nothing else it is blank and unwritten', (html, text) => {
  expect([isBlank, isUnwritten].map((is) => is(signed(html, text)))).toEqual([true, true])
})

test.each<[what: string, message: ComposedMessage]>([
  ['a word', signed(`<div>Hi</div>${end}`, `Hi${endText}`)],
  ['a file', signed(end, endText, { attachments: [logo] })],
  ['a subject', signed(end, endText, { subject: 'Hi' })],
  ['an edited signature', signed(`${empty}<div id="Signature">Me</div>`, '\nMe')],
])('%s beside it was written', (_, message) => {
  expect([isBlank, isUnwritten].map((is) => is(message))).toEqual([false, false])
})

test('its words promise no attachment, and its image is none', () => {
  const issues = (html: string, text: string) =>
    validateMessage(signed(html, text)).map(({ textKey }) => textKey)
  expect(issues(end, endText)).not.toContain('body.attachmentMissing')
  expect(issues(`<div>I attached it</div>${end}`, `I attached it${endText}`)).toContain(
    'body.attachmentMissing',
  )
})

test('a message with nothing but a signature has no font', () => {
  const message = messageReducer(signed(`<div>H</div>${end}`, `H${endText}`), {
    ...{ type: 'fontChosen', font: { size: 14 } },
  })
  const typed = (html: string, text: string) =>
    messageReducer(message, { type: 'bodyTyped', html, text }).body.font
  expect([typed(`<div>Hi</div>${end}`, `Hi${endText}`), typed(end, endText)]).toEqual([
    ...[{ size: 14 }, undefined],
  ])
})
