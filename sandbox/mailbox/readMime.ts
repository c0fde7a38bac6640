/**
 * A MIME message as a message of the mailbox. Lenient as Exchange is: bare line feeds, a missing space
 * after the colon, a parameter list that ends in a semicolon.
 */
import { Buffer } from 'node:buffer'
import { simpleParser, type AddressObject, type Attachment, type ParsedMail } from 'mailparser'
import { newAttachmentId } from './identifiers.ts'
import type { ItemBody, MessageContent, Recipient, StoredAttachment } from './message.ts'
import { toGraphTime } from './newMessage.ts'

export type ReadMime = {
  content: Partial<MessageContent>
  sentDateTime: string | undefined
  /** Ids of the messages this one answers. */
  references: string[]
}

const asItIs = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true }

export async function readMime(mime: Uint8Array, now: Date): Promise<ReadMime> {
  const mail = await simpleParser(Buffer.from(mime), asItIs)
  const from = recipientsOf(mail.from)[0] ?? null
  const content: Partial<MessageContent> = {
    subject: (mail.subject ?? '').slice(0, 255),
    body: bodyOf(mail),
    from,
    sender: senderOf(mail) ?? from,
    toRecipients: recipientsOf(mail.to),
    ccRecipients: recipientsOf(mail.cc),
    bccRecipients: recipientsOf(mail.bcc),
    replyTo: recipientsOf(mail.replyTo),
    importance: importanceOf(mail),
    internetMessageId: mail.messageId ?? '',
    internetMessageHeaders: customHeaders(mail),
    isDeliveryReceiptRequested: mail.headers.has('return-receipt-to') || null,
    isReadReceiptRequested: mail.headers.has('disposition-notification-to'),
    categories: categoriesOf(mail),
    singleValueExtendedProperties: sensitivityOf(mail),
    attachments: mail.attachments.map((one) => toAttachment(one, now)),
  }
  const references = [mail.inReplyTo ?? [], mail.references ?? []].flat()
  return { content, references, sentDateTime: mail.date && toGraphTime(mail.date) }
}

function bodyOf({ html, text }: ParsedMail): ItemBody {
  if (html) return { contentType: 'html', content: html }
  return { contentType: 'text', content: text ?? '' }
}

function recipientsOf(field: AddressObject | AddressObject[] | undefined): Recipient[] {
  const people = [field ?? []].flat().flatMap(({ value }) => value)
  return people
    .flatMap((person) => person.group ?? person)
    .filter(({ address }) => address)
    .map(({ name, address = '' }) => ({ emailAddress: { ...(name && { name }), address } }))
}

function senderOf(mail: ParsedMail): Recipient | undefined {
  const sender = mail.headers.get('sender')
  return typeof sender === 'object' && 'value' in sender
    ? recipientsOf(sender as AddressObject)[0]
    : undefined
}

function importanceOf(mail: ParsedMail): MessageContent['importance'] {
  const given = String(mail.headers.get('priority') ?? 'normal').toLowerCase()
  return given === 'high' || given === 'low' ? given : 'normal'
}

/** Exchange keeps the Keywords of a message as its categories (MS-OXCMAIL). */
function categoriesOf(mail: ParsedMail): string[] {
  const named = [mail.headers.get('keywords') ?? []].flat().join(',').split(',')
  return named.map((one) => one.trim()).filter(Boolean)
}

const sensitivities = ['normal', 'personal', 'private', 'company-confidential']

/** PidTagSensitivity, from the header of that name (MS-OXCMAIL). */
function sensitivityOf(mail: ParsedMail) {
  const said = String(mail.headers.get('sensitivity') ?? '').toLowerCase()
  const degree = sensitivities.indexOf(said)
  return degree > 0 ? [{ id: 'Integer 0x0036', value: String(degree) }] : []
}

const customHeaders = (mail: ParsedMail) =>
  mail.headerLines
    .filter(({ key }) => key.startsWith('x-'))
    .map(({ line }) => {
      const colon = line.indexOf(':')
      const value = line.slice(colon + 1).replace(/\r?\n\s*/g, ' ')
      return { name: line.slice(0, colon), value: value.trim() }
    })

function toAttachment(given: Attachment, now: Date): StoredAttachment {
  return {
    id: newAttachmentId(),
    kind: 'file',
    name: given.filename ?? 'attachment',
    contentType: given.contentType,
    isInline: given.related || given.contentDisposition === 'inline',
    contentId: given.cid ?? null,
    lastModifiedDateTime: now.toISOString(),
    bytes: new Uint8Array(given.content),
    details: {},
  }
}
