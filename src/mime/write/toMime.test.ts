/** The writer, judged by two readers that know nothing of it, and by the rules for lines. */
import { expect, test } from 'vitest'
import { corpus } from '#testing/messageCorpus.ts'
import type { MimeMessage } from './mimeMessage.ts'
import {
  hash,
  mimeOf,
  seenByMailparser,
  seenByPostalMime,
  type Seen,
} from '#testing/referenceParsers.ts'

const ascii = (address: string) => {
  const at = address.lastIndexOf('@')
  return address.slice(0, at + 1) + new URL(`http://${address.slice(at + 1)}`).hostname
}
const people = (line: MimeMessage['to']) =>
  line.map(({ name = '', address }) => ({ name, address: ascii(address) }))
const asSeen = (seen: { name: string; address: string }[]) =>
  seen.map(({ name, address }) => ({ name, address: ascii(address) }))

const ends = (text: string) => text.replace(/[\r\n]+$/, '')

async function expected(message: MimeMessage) {
  const { to, cc, bcc, subject, text, html, files } = message
  return {
    to: people(to),
    cc: people(cc),
    bcc: people(bcc),
    subject: subject.replace(/\t/g, ' '),
    text: ends(text),
    html: html === undefined ? undefined : ends(html),
    files: await Promise.all(
      files.map(async ({ name, contentType, contentId = '', file }) => ({
        name,
        type: contentType,
        contentId,
        bytes: hash(new Uint8Array(await file.arrayBuffer())),
      })),
    ),
  }
}

function comparable({ headers: _headers, ...seen }: Seen) {
  return {
    ...seen,
    to: asSeen(seen.to),
    cc: asSeen(seen.cc),
    bcc: asSeen(seen.bcc),
    text: ends(seen.text),
    html: seen.html === undefined ? undefined : ends(seen.html),
  }
}

test('the corpus is large', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(200)
})

/** Pictures stand with the text, before the other files; an empty text may be read as none. */
function sorted<Of extends { html: string | undefined; files: { contentId: string }[] }>(
  message: Of,
) {
  const files = message.files.toSorted((one, other) => one.contentId.localeCompare(other.contentId))
  return { ...message, html: message.html || undefined, files }
}

test.each(corpus)('message %s is read back equal by both', async (_name, message) => {
  const mime = await mimeOf(message)
  const wanted = sorted(await expected(message))
  expect(sorted(comparable(await seenByPostalMime(mime)))).toEqual(wanted)
  expect(sorted(comparable(await seenByMailparser(mime)))).toEqual(wanted)
})

test.each(corpus)('message %s has lines as mail wants them', async (_name, message) => {
  const mime = Buffer.from(await mimeOf(message)).toString('latin1')
  expect(mime).toMatch(/\r\n$/)
  expect(mime.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/)
  expect(mime).not.toMatch(/[^\0-\x7f]/)
  for (const line of mime.split('\r\n')) {
    expect(line.length).toBeLessThanOrEqual(998)
    expect(line.startsWith('.')).toBe(false)
    for (const [word] of line.matchAll(/=\?utf-8\?[QB]\?[^?]*\?=/g)) {
      expect(word.length).toBeLessThanOrEqual(75)
    }
  }
})

test.each(corpus)('the boundaries of message %s occur nowhere else', async (_name, message) => {
  const mime = Buffer.from(await mimeOf(message)).toString('latin1')
  for (const [, boundary = ''] of mime.matchAll(/boundary="([^"]+)"/g)) {
    const lines = mime.split('\r\n').filter((line) => line.includes(boundary))
    const isDelimiter = (line: string) => line === `--${boundary}` || line === `--${boundary}--`
    expect(lines.filter((line) => !isDelimiter(line) && !line.includes('boundary='))).toEqual([])
    expect(lines.filter((line) => line === `--${boundary}--`)).toHaveLength(1)
  }
})

test('the same message gives the same bytes', async () => {
  const [, message] = corpus[3]!
  expect(await mimeOf(message)).toEqual(await mimeOf(message))
})
