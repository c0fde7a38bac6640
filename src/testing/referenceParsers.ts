/**
 * For tests: a message as two readers that know nothing of us see it, in the words of a MimeMessage.
 *
 * Line ends in text are "\n" and the one that ends a body is not counted.
 */
import { createHash } from 'node:crypto'
import { simpleParser, type AddressObject } from 'mailparser'
import PostalMime, { type Address } from 'postal-mime'
import { withTransfers } from '#mime/write/messageTransfer.ts'
import { mimeBlob } from '#mime/write/mimeBlob.ts'
import type { MimeMessage } from '#mime/write/mimeMessage.ts'
import { toMime } from '#mime/write/toMime.ts'

const stamp = {
  messageId: '<one@mail-composer>',
  date: new Date('2026-11-21T10:00:00Z'),
  seed: '0f8c1e2a-0000-4000-8000-000000000000',
}

export async function mimeOf(outgoing: MimeMessage): Promise<Uint8Array> {
  return new Uint8Array(
    await (await mimeBlob(toMime(await withTransfers(outgoing, stamp.seed), stamp))).arrayBuffer(),
  )
}

export type Seen = {
  to: { name: string; address: string }[]
  cc: { name: string; address: string }[]
  bcc: { name: string; address: string }[]
  subject: string
  text: string
  html: string | undefined
  files: { name: string; type: string; contentId: string; bytes: string }[]
  headers: [string, string][]
}

const whole = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
export const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const bare = (id: string | undefined) => (id ?? '').replace(/[<>]/g, '')

export async function seenByPostalMime(mime: Uint8Array): Promise<Seen> {
  const mail = await PostalMime.parse(mime)
  const people = (list: Address[] = []) => list.map(({ name, address = '' }) => ({ name, address }))
  return {
    to: people(mail.to),
    cc: people(mail.cc),
    bcc: people(mail.bcc),
    subject: mail.subject ?? '',
    text: whole(mail.text ?? ''),
    html: mail.html === undefined ? undefined : whole(mail.html),
    files: mail.attachments.map((one) => ({
      name: one.filename ?? '',
      type: one.mimeType,
      contentId: bare(one.contentId),
      bytes: hash(new Uint8Array(one.content as ArrayBuffer)),
    })),
    headers: mail.headers.map(({ originalKey, value }) => [originalKey, value]),
  }
}

export async function seenByMailparser(mime: Uint8Array): Promise<Seen> {
  const asItIs = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true }
  const mail = await simpleParser(Buffer.from(mime), asItIs)
  const people = (field: AddressObject | AddressObject[] | undefined) =>
    [field ?? []]
      .flat()
      .flatMap(({ value }) => value.map(({ name, address = '' }) => ({ name, address })))
  return {
    to: people(mail.to),
    cc: people(mail.cc),
    bcc: people(mail.bcc),
    subject: mail.subject ?? '',
    text: whole(mail.text ?? ''),
    html: mail.html === false ? undefined : whole(mail.html),
    files: mail.attachments.map((one) => ({
      name: one.filename ?? '',
      type: one.contentType,
      contentId: bare(one.contentId),
      bytes: hash(one.content),
    })),
    headers: mail.headerLines.map(({ line }) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    }),
  }
}
