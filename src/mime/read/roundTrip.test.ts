/** `.eml` → letter → `.eml` → letter ends where it began: for the corpus, and for any letter. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corpus, fileOf, scripts } from '#testing/messageCorpus.ts'
import { emptyMimeLetter, type MimeLetter } from '#mime/write/mimeMessage.ts'
import { readMail } from './readMail.ts'
import { seenByMailparser, mimeOf } from '#testing/referenceParsers.ts'

async function read(letter: MimeLetter) {
  const mail = await readMail(new Uint8Array(await mimeOf(letter)))
  const files = mail.files.map(({ bytes, ...file }) => ({
    ...file,
    id: file.name,
    file: new Blob([bytes]),
  }))
  return { letter: { ...mail.letter, files }, losses: mail.losses }
}

async function plain({ files, ...letter }: MimeLetter) {
  const contents = await Promise.all(
    files.map(async ({ file, id: _id, ...rest }) => ({
      ...rest,
      bytes: Buffer.from(await file.arrayBuffer()).toString('base64'),
    })),
  )
  // Pictures stand with the text.
  const inOrder = contents.toSorted(
    (one, other) => Number(!one.contentId) - Number(!other.contentId),
  )
  return { ...letter, files: inOrder }
}

/** A subject is one line without tabs. */
function expected(letter: MimeLetter): MimeLetter {
  return { ...letter, subject: letter.subject.replace(/\t/g, ' ') }
}

test.each(corpus)('letter %s loses nothing', async (_name, letter) => {
  const first = await read(letter)
  expect(first.losses).toEqual([])
  expect(await plain(first.letter)).toEqual(await plain(expected(letter)))
  const second = await read(first.letter)
  expect(await plain(second.letter)).toEqual(await plain(first.letter))
})

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...Object.values(scripts)),
)
const oneLine = words.map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').trim())
const lines = fc.array(words, { maxLength: 8 }).map((all) => all.join('\n'))
const address = fc
  .tuple(fc.stringMatching(/^[a-z0-9][a-z0-9.+_-]{0,20}$/), fc.stringMatching(/^[a-z]{2,12}$/))
  .map(([local, host]) => `${local}@${host}.org`)
const person = fc.record({ address, name: oneLine }).map(({ address: at, name }) => {
  return name === '' ? { address: at } : { address: at, name }
})
const people = fc.uniqueArray(person, { maxLength: 5, selector: (one) => one.address })
const file = fc
  .record({ name: oneLine, bytes: fc.uint8Array({ maxLength: 300 }), id: fc.option(fc.uuid()) })
  .map(({ name, bytes, id }) => {
    const more = id ? { contentId: `${id}@x`, contentType: 'image/png' } : {}
    return fileOf(name.replace(/=\?/g, '') || 'file', new Uint8Array(bytes), more)
  })

const anyLetter: fc.Arbitrary<MimeLetter> = fc.record({
  to: people,
  cc: people,
  bcc: people,
  replyTo: people,
  subject: oneLine,
  text: lines,
  html: lines.map((text) => `<p>${text}</p>`),
  files: fc.array(file, { maxLength: 4 }),
  importance: fc.constantFrom('low', 'normal', 'high'),
  sensitivity: fc.constantFrom('normal', 'private'),
  categories: fc.constant([]),
  receipts: fc.record({ read: fc.boolean(), delivery: fc.boolean() }),
  headers: fc
    .array(oneLine, { maxLength: 5 })
    .map((values) => values.map((value, at) => ({ name: `x-${at}`, value: value || 'v' }))),
})

test('any letter comes to rest after one reading, and loses nothing that shows', async () => {
  await fc.assert(
    fc.asyncProperty(anyLetter, async (letter) => {
      const first = (await read(letter)).letter
      const second = (await read(first)).letter
      expect(await plain(second)).toEqual(await plain(first))
      const { text, html, files, subject } = await plain(first)
      expect({ text, html }).toEqual({ text: shown(letter.text), html: shown(letter.html ?? '') })
      expect(subject).toBe(wellFormed(letter.subject))
      expect(files.map(({ bytes }) => bytes)).toEqual(
        (await plain(letter)).files.map(({ bytes }) => bytes),
      )
    }),
    { numRuns: 300 },
  )
})

/** Half a character becomes the sign for one that is missing. */
const wellFormed = (text: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))

const shown = (text: string) => wellFormed(text.replace(/\r\n?/g, '\n').replaceAll('\0', ''))

test('another reader sees the same people, subject and files in any letter', async () => {
  await fc.assert(
    fc.asyncProperty(anyLetter, async (letter) => {
      const seen = await seenByMailparser(await mimeOf(letter))
      const { letter: own } = await read(letter)
      const people = (line: MimeLetter['to']) =>
        line.map(({ name = '', address: at }) => ({ name, address: at }))
      expect(seen.to).toEqual(people(own.to))
      expect(seen.bcc).toEqual(people(own.bcc))
      expect(seen.subject).toBe(own.subject)
      expect(seen.files).toHaveLength(own.files.length)
    }),
    { numRuns: 200 },
  )
})

test('what is no letter yet is read as an empty one', async () => {
  const { letter } = await read(emptyMimeLetter)
  expect(letter).toMatchObject({ to: [], subject: '', text: '', files: [] })
})
