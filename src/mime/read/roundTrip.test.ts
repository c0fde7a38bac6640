/** `.eml` → message → `.eml` → message ends where it began: for the corpus, and for any message. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutUnseen } from '#compose/recipients/parse/unseen.ts'
import { corpus, fileOf, scripts } from '#testing/messageCorpus.ts'
import { emptyMimeMessage, type MimeMessage } from '#mime/write/mimeMessage.ts'
import { readMail } from './readMail.ts'
import { seenByMailparser, mimeOf } from '#testing/referenceParsers.ts'

async function read(message: MimeMessage) {
  const mail = await readMail(new Uint8Array(await mimeOf(message)))
  const files = mail.files.map(({ bytes, ...file }) => ({
    ...file,
    id: file.name,
    file: new Blob([bytes]),
  }))
  return { message: { ...mail.message, files }, issues: mail.issues }
}

async function plain({ files, ...message }: MimeMessage) {
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
  return { ...message, files: inOrder }
}

/** A subject is one line without tabs. */
function expected(message: MimeMessage): MimeMessage {
  return { ...message, subject: message.subject.replace(/\t/g, ' ') }
}

test.each(corpus)('message %s loses nothing', async (_name, message) => {
  const first = await read(message)
  expect(first.issues).toEqual([])
  expect(await plain(first.message)).toEqual(await plain(expected(message)))
  const second = await read(first.message)
  expect(await plain(second.message)).toEqual(await plain(first.message))
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
const person = fc.record({ address, name: oneLine }).map(({ address: at, name: written }) => {
  const name = withoutUnseen(written).replace(/\s+/g, ' ').trim()
  return name === '' ? { address: at } : { address: at, name }
})
const people = fc.uniqueArray(person, { maxLength: 5, selector: (one) => one.address })
const file = fc
  .record({ name: oneLine, bytes: fc.uint8Array({ maxLength: 300 }), id: fc.option(fc.uuid()) })
  .map(({ name, bytes, id }) => {
    const more = id ? { contentId: `${id}@x`, contentType: 'image/png' } : {}
    return fileOf(name.replace(/=\?/g, '') || 'file', new Uint8Array(bytes), more)
  })

const arbitraryMessage: fc.Arbitrary<MimeMessage> = fc.record({
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

test('any message comes to rest after one reading, and loses nothing that shows', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMessage, async (message) => {
      const first = (await read(message)).message
      const second = (await read(first)).message
      expect(await plain(second)).toEqual(await plain(first))
      const { text, html, files, subject } = await plain(first)
      expect({ text, html }).toEqual({ text: shown(message.text), html: shown(message.html ?? '') })
      expect(subject).toBe(wellFormed(message.subject))
      expect(files.map(({ bytes }) => bytes)).toEqual(
        (await plain(message)).files.map(({ bytes }) => bytes),
      )
    }),
    { numRuns: 300 },
  )
})

/** Half a character becomes the sign for one that is missing. */
const wellFormed = (text: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))

const shown = (text: string) => wellFormed(text.replace(/\r\n?/g, '\n').replaceAll('\0', ''))

test('another reader sees the same people, subject and files in any message', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMessage, async (message) => {
      const seen = await seenByMailparser(await mimeOf(message))
      const { message: own } = await read(message)
      const people = (line: MimeMessage['to']) =>
        line.map(({ name = '', address: at }) => ({ name, address: at }))
      expect(seen.to).toEqual(people(own.to))
      expect(seen.bcc).toEqual(people(own.bcc))
      expect(seen.subject).toBe(own.subject)
      expect(seen.files).toHaveLength(own.files.length)
    }),
    { numRuns: 200 },
  )
})

test('what is no message yet is read as an empty one', async () => {
  const { message } = await read(emptyMimeMessage)
  expect(message).toMatchObject({ to: [], subject: '', text: '', files: [] })
})
