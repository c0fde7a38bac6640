/** Copied headers: everybody in the field of their header, and nobody of Bcc in another one. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recipientText } from '#compose/recipients/recipientText.ts'
import type { RecipientFieldName } from '#compose/recipients/recipients.ts'
import { readHeaders } from './readHeaders.ts'
import { readLinks } from './readLinks.ts'

function read(text: string, field: RecipientFieldName = 'to', by = readHeaders) {
  const found = by(text, field)
  if (!found) return undefined
  return (['to', 'cc', 'bcc'] as const)
    .filter((name) => found[name].length > 0)
    .map((name) => `${name}: ${found[name].map(recipientText).join('; ')}`)
}

const whole = ['to: a@x.org; b@x.org', 'cc: c@x.org', 'bcc: d@x.org']

// prettier-ignore
test.each([
  ['a head', 'To: a@x.org, b@x.org\nCc: c@x.org\nBcc: d@x.org\nSubject: hi'],
  ['line ends of Windows', 'To: a@x.org, b@x.org\r\nCc: c@x.org\r\nBcc: d@x.org\r\nSubject: hi\r\n'],
  ['Outlook’s head', 'From: Eve <eve@x.org>\nSent: Monday, November 30, 2026 10:00 AM\nTo: a@x.org; b@x.org\nCc: c@x.org\nBcc: d@x.org\nSubject: RE: mail eve@x.org: now'],
  ['Gmail’s details', 'from:\tEve <eve@x.org>\nreply-to:\teve@y.org\nto:\ta@x.org, b@x.org\ncc:\tc@x.org\nbcc:\td@x.org\ndate:\tNov 30, 2026, 10:00 AM\nsubject:\thi\nmailed-by:\tx.org'],
  ['names on lines of their own', 'From:\neve@x.org\nTo:\na@x.org\nb@x.org\nCc:\n\nc@x.org\nBcc:\nd@x.org\nSubject:\nhi'],
  ['a head that is quoted', '> From: eve@x.org\n> To: a@x.org, b@x.org\n> Cc: c@x.org\n> Bcc: d@x.org'],
  ['bold names', '*From:* Eve <eve@x.org>\n*To:* a@x.org; b@x.org\n*Cc:* c@x.org\n**Bcc**: d@x.org\n*Subject:* hi'],
  ['a mail that was forwarded', '---------- Forwarded message ---------\nFrom: <eve@x.org>\nTo: <a@x.org>, <b@x.org>\nCc: <c@x.org>\nBcc: <d@x.org>'],
  ['Apple’s head', 'Begin forwarded message:\n\nFrom: eve@x.org\nSubject: hi\nTo: a@x.org, b@x.org\nCc: c@x.org\nBcc: d@x.org\n\nHello,\nhow are you?'],
  ['all on one line', 'From: eve@x.org To: a@x.org, b@x.org; Cc: c@x.org Bcc: d@x.org'],
  ['folded lines', 'To: a@x.org,\n b@x.org\nCc:\n c@x.org\nBcc: d@x.org\nReceived: from z\n by <y@y.org>\nMessage-ID: <m@y.org>\nX-Original-To: z@y.org\nSubject: a long\n one of z@y.org'],
  ['lines that are wrapped', 'To: a@x.org;\nb@x.org\nCc: c@x.org\nBcc: d@x.org'],
  ['French', 'De : Eve <eve@x.org>\nEnvoyé : lundi 30 novembre 2026 10:00\nÀ : a@x.org; b@x.org\nCc : c@x.org\nCci : d@x.org\nObjet : RE: salut'],
  ['German', 'Von: Eve <eve@x.org>\nGesendet: Montag, 30. November 2026 10:00\nAn: a@x.org; b@x.org\nKopie: c@x.org\nBlindkopie: d@x.org\nBetreff: AW: hallo'],
  ['Spanish', 'De: eve@x.org\nEnviado el: lunes, 30 de noviembre\nPara: a@x.org; b@x.org\nCC: c@x.org\nCCO: d@x.org\nAsunto: hola'],
  ['Italian', 'Da: eve@x.org\nInviato: lunedì\nA: a@x.org; b@x.org\nCc: c@x.org\nCcn: d@x.org\nOggetto: ciao'],
  ['Polish', 'Od: eve@x.org\nWysłano: poniedziałek\nDo: a@x.org; b@x.org\nDW: c@x.org\nUDW: d@x.org\nTemat: cześć'],
  ['Swedish', 'Från: eve@x.org\nSkickat: måndag\nTill: a@x.org; b@x.org\nKopia: c@x.org\nHemlig kopia: d@x.org\nÄmne: hej'],
  ['Turkish', 'Gönderen: eve@x.org\nGönderildi: Pazartesi\nKime: a@x.org; b@x.org\nBilgi: c@x.org\nGizli: d@x.org\nKonu: merhaba'],
  ['Russian', 'От: eve@x.org\nОтправлено: понедельник\nКому: a@x.org; b@x.org\nКопия: c@x.org\nСкрытая копия: d@x.org\nТема: привет'],
  ['Greek', 'Από: eve@x.org\nΠρος: a@x.org; b@x.org\nΚοιν.: c@x.org\nΚρυφή κοινοποίηση: d@x.org\nΘέμα: γεια'],
  ['Chinese', '发件人：Eve <eve@x.org>\n发送时间：2026年11月30日 10:00\n收件人：a@x.org；b@x.org\n抄送：c@x.org\n密送：d@x.org\n主题：你好'],
  ['Japanese', '差出人: eve@x.org\n送信日時: 2026年11月30日\n宛先: a@x.org; b@x.org\nCC: c@x.org\nBCC: d@x.org\n件名: 挨拶'],
  ['Korean', '보낸 사람: eve@x.org\n받는 사람: a@x.org; b@x.org\n참조: c@x.org\n숨은 참조: d@x.org\n제목: 안녕'],
  ['Arabic', 'من: eve@x.org\nإلى: a@x.org; b@x.org\nنسخة: c@x.org\nنسخة مخفية: d@x.org\nالموضوع: مرحبا'],
  ['Arabic with direction marks', '\u200fمن:\u200e eve@x.org\n\u200fإلى:\u200e a@x.org; b@x.org\n\u200fنسخة: c@x.org\n\u200fنسخة مخفية: d@x.org'],
  ['Hebrew', 'מאת: eve@x.org\nאל: a@x.org; b@x.org\nעותק: c@x.org\nעותק מוסתר: d@x.org\nנושא: שלום'],
])('%s', (_, text) => {
  for (const field of ['to', 'cc', 'bcc'] as const) expect(read(text, field)).toEqual(whole)
})

// prettier-ignore
test.each<[string, string, RecipientFieldName, string[] | undefined]>([
  ['a header of this field alone is what it always was', 'To: a@x.org, b@x.org', 'to', undefined],
  ['From alone, too', 'From: a@x.org', 'to', undefined],
  ['and a group', 'Team: a@x.org, b@x.org;', 'to', undefined],
  ['and what has no address', 'Subject: hi\nDate: today', 'to', undefined],
  ['and a list', 'a@x.org\nb@x.org', 'to', undefined],
  ['Cc alone goes to Cc', 'Cc: a@x.org', 'to', ['cc: a@x.org']],
  ['but not out of Bcc', 'Cc: a@x.org', 'bcc', ['bcc: a@x.org']],
  ['nor To alone out of Cc', 'To: a@x.org\nTo: b@x.org', 'cc', ['cc: a@x.org; b@x.org']],
  ['Bcc alone goes to Bcc', 'Bcc: a@x.org,\n b@x.org', 'to', ['bcc: a@x.org; b@x.org']],
  ['From with a subject', 'From: a@x.org\nSubject: hi', 'cc', ['cc: a@x.org']],
  ['names without addresses stay as they are', 'From: Eve\nTo: Ada L; Bob\nCc: c@x.org', 'to', ['to: Ada L; Bob', 'cc: c@x.org']],
  ['people in sight of a group', 'Cc: c@x.org\nTeam: a@x.org, b@x.org;\nBcc: d@x.org', 'to', ['cc: c@x.org; a@x.org; b@x.org', 'bcc: d@x.org']],
  ['unknown headers without addresses', 'To: a@x.org\nImportance: High\nBcc: d@x.org', 'to', ['to: a@x.org', 'bcc: d@x.org']],
  ['addresses of the text below are not lost', 'To: a@x.org\nCc: c@x.org\n\nHello,\nask b@x.org or (e@x.org)\nBob', 'to', ['to: a@x.org; b@x.org; e@x.org', 'cc: c@x.org']],
  ['nor those above', 'b@x.org\nBcc: d@x.org', 'to', ['to: b@x.org', 'bcc: d@x.org']],
  ['encoded words', 'To: =?utf-8?q?J=C3=BC?= <j@x.org>\nCc: c@x.org', 'to', ['to: Jü <j@x.org>', 'cc: c@x.org']],
  ['times are no headers', 'To: a@x.org\nCc: Ada 10:30 <c@x.org>', 'to', ['to: a@x.org', 'cc: "Ada 10:30" <c@x.org>']],
])('%s', (_, text, field, found) => {
  expect(read(text, field)).toEqual(found)
})

// prettier-ignore
test.each<[string, RecipientFieldName, string[] | undefined]>([
  ['mailto:q@x.org?subject=s&cc=r@x.org', 'to', ['to: q@x.org', 'cc: r@x.org']],
  ['mailto:q@x.org?cc=r@x.org,s@x.org&amp;bcc=t%40x.org%2Cu@x.org', 'to', ['to: q@x.org', 'cc: r@x.org; s@x.org', 'bcc: t@x.org; u@x.org']],
  ['mailto:?to=q@x.org&BCC=r@x.org', 'cc', ['cc: q@x.org', 'bcc: r@x.org']],
  ['a@x.org, <mailto:q@x.org?bcc=r@x.org>', 'to', ['to: a@x.org; q@x.org', 'bcc: r@x.org']],
  ['[Ada](mailto:q@x.org?cc=r@x.org)', 'bcc', ['bcc: Ada <q@x.org>; r@x.org']],
  ['mailto:q@x.org?cc=r%zz@x.org', 'to', ['to: q@x.org', 'cc: r%zz@x.org']],
  ['mailto:q@x.org?subject=ask%20r@x.org', 'to', undefined],
  ['mailto:q@x.org?cc=', 'to', undefined],
  ['q@x.org', 'to', undefined],
])('the link %s', (text, field, found) => {
  expect(read(text, field, readLinks)).toEqual(found)
})

const person = fc.stringMatching(/^[a-z]{1,6}@[a-z]{2,6}\.org$/)
const header = fc.tuple(
  fc.constantFrom('To', 'Cc', 'An', '抄送', 'From', 'Subject', 'X-Of', 'Team', ''),
  fc.constantFrom(': ', ':', ' : ', '：'),
  fc.array(person, { maxLength: 3 }),
  fc.constantFrom('\n', '\r\n', '\n\n', '\n '),
)
const names = ['Bcc', 'BCC', 'Cci', 'Скрытая копия', '密送']

test('whatever stands around it, who is in a Bcc header gets into no other field', () => {
  fc.assert(
    fc.property(
      fc.array(header, { maxLength: 5 }),
      fc.constantFrom(...names),
      fc.array(header, { maxLength: 5 }),
      (before, name, after) => {
        const line = ([label, colon, people, end]: (typeof before)[number]) =>
          `${label && label + colon}${people.join(', ')}${end.trimEnd() || '\n'}`
        const text = [
          ...before.map(line),
          `\n${name}: d1@secret.org,\n d2@secret.org\n`,
          ...after.map(line),
        ]
        const found = readHeaders(text.join(''), 'to')
        const shown = [...(found?.to ?? []), ...(found?.cc ?? [])].map(recipientText).join(' ')
        expect(shown).not.toContain('secret')
        expect(found?.bcc.map(recipientText).join(' ')).toMatch(/d1@secret.org d2@secret.org/)
      },
    ),
  )
})

test.each([
  'To:',
  'a:',
  'Bcc: a@x.org\n',
  'To: a@x.org Cc: ',
  '* ',
  '*',
  ' ',
  'a\n ',
  'mailto:?cc=a@b.c',
  'mailto:?',
])('a long text of %j is read', (part) => {
  const text = `To: a@x.org\n${part.repeat(100_000 / part.length)}`
  readHeaders(text, 'to')
  readLinks(text, 'to')
})
