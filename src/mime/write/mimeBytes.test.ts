/** The size that is said before must never be too small, and not much too large. */
import { expect, test } from 'vitest'
import { toComposedMessage } from '#mime/read/toComposedMessage.ts'
import { corpus } from '#testing/messageCorpus.ts'
import { mimeBytes } from './mimeBytes.ts'
import { mimeOf } from '#testing/referenceParsers.ts'
import { toMimeMessage } from './toMimeMessage.ts'
import { fromGraphBody } from '#compose/body/body.ts'
import { emptyMessage } from '#compose/message/message.ts'

const options = {
  newId: () => 'id',
  zone: 'UTC',
  readHtml: (content: string) => fromGraphBody({ contentType: 'html', content }),
}

test.each(corpus)('message %s is counted', async (_name, mimeMessage) => {
  const message = toComposedMessage(mimeMessage, options)
  const real = 4 * Math.ceil((await mimeOf(toMimeMessage(message))).length / 3)
  expect(mimeBytes(message)).toBeGreaterThanOrEqual(real)
})

test.each([
  ['ASCII', 'All work and no play. '],
  ['half of it not ASCII', 'größe漢字 '],
])('a long text, %s, is counted to a few percent', async (_name, words) => {
  const text = words.repeat(40_000)
  const message = { ...emptyMessage, body: { format: 'text', html: '', text } as const }
  const real = 4 * Math.ceil((await mimeOf(toMimeMessage(message))).length / 3)
  expect(mimeBytes(message)).toBeGreaterThanOrEqual(real)
  expect(mimeBytes(message)).toBeLessThan(real * 1.1 + 10_000)
})

test('a file is counted as base64 of base64', () => {
  const file = new Blob([new Uint8Array(3_000_000)])
  const attached = { id: 'a', name: 'a', contentType: '', size: 3_000_000, file }
  const bytes = mimeBytes({ ...emptyMessage, attachments: [attached] })
  expect(bytes / 3_000_000).toBeGreaterThan(1.82)
  expect(bytes / 3_000_000).toBeLessThan(1.84)
})
