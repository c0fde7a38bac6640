/** When words promise a file. */
import { expect, test } from 'vitest'
import { bodyMentionsAttachment, validateBody } from './validateBody.ts'
import { plainCopy } from './body.ts'

test.each([
  'The offers are attached.',
  'See the attachments',
  'I attach the plan',
  'I’ll attach it',
  "We've attached both",
  'Please find enclosed the form',
  'ENCLOSED: the list',
  'Im Anhang finden Sie das Angebot.',
  'Anbei die Rechnung',
  'Vous trouverez ci-joint le contrat.',
  'Le plan est en pièce jointe',
  'Je vous joins le devis',
  'Adjunto el informe',
  'Los archivos adjuntos son tres',
  'Счёт во вложении.',
  'Прилагаю договор',
  '合同见附件。',
  '随信附上发票',
  'تجدون الملف مرفقًا',
  'في المرفقات خطة المشروع',
  'أرفقت لكم العقد',
])('“%s” promises a file', (text) => {
  expect(bodyMentionsAttachment(text)).toBe(true)
})

test.each([
  'Hello',
  'Please attach your CV', // somebody else's promise
  'There is no attachment this time',
  'Sent without any attachments',
  '> The offers are attached.',
  'See https://x.org/attachments/1',
  'See it <https://x.org/attached>',
  'Attache case',
  'Das Haus hängt am Hang, die Anlage läuft.',
  'Diesmal ohne Anhang',
  'Cette fois sans pièce jointe',
  'Esta vez va sin archivos adjuntos',
  'Письмо без вложений',
  'Все деньги вложены в дело',
  '这次没有附件。',
  'رسالة بدون مرفقات',
  'هو رفيق جيد',
])('“%s” does not', (text) => {
  expect(bodyMentionsAttachment(text)).toBe(false)
})

test('the subject counts too', () => {
  expect(bodyMentionsAttachment('Hi', 'Plan attached')).toBe(true)
})

test('it is asked about only when there is no file', () => {
  const body = { format: 'html', ...plainCopy('Plan attached') } as const
  expect(validateBody(body, '', 1)).toEqual([])
  expect(validateBody(body, '', 0)).toEqual([
    { field: 'attachments', textKey: 'body.attachmentMissing', severity: 'asks' },
  ])
})
