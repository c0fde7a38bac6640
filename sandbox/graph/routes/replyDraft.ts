/** The draft that answers or forwards a message: recipients, subject, quotation, attachments. */
import { addressOf, withNames } from '#sandbox/mailbox/addresses.ts'
import { plainText } from '#sandbox/mailbox/bodyText.ts'
import type {
  ItemBody,
  MessageContent,
  Recipient,
  StoredMessage,
} from '#sandbox/mailbox/message.ts'
import { newMessage } from '#sandbox/mailbox/newMessage.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'

export type ReplyKind = 'reply' | 'replyAll' | 'forward'

type Answer = {
  kind: ReplyKind
  call: GraphCall
  comment: string
  content: Partial<MessageContent>
}

export function replyDraft(original: StoredMessage, answer: Answer): StoredMessage {
  const { kind, call, comment, content } = answer
  const { sandbox, mailbox } = call.var
  const attachments = original.attachments.filter(({ isInline }) => kind === 'forward' || isInline)
  const recipients = recipientsOf(original, answer)
  const draft: Partial<MessageContent> = {
    subject: prefixed(original.subject, kind === 'forward' ? 'FW: ' : 'RE: '),
    importance: original.importance,
    ...recipients,
    ...content,
    body: content.body ?? quoted(original, comment),
    attachments: [...attachments, ...(content.attachments ?? [])],
  }
  return newMessage(withNames(draft, sandbox.store), {
    folderId: mailbox.folderId('drafts'),
    now: sandbox.now(),
    request: null,
    conversationId: original.conversationId,
  })
}

const prefixed = (subject: string, prefix: string) =>
  subject.toUpperCase().startsWith(prefix) ? subject : prefix + subject

function recipientsOf(original: StoredMessage, { kind, call }: Answer) {
  if (kind === 'forward') return { toRecipients: [], ccRecipients: [] }
  const isMine = (one: Recipient) =>
    call.var.sandbox.store.findAccount(addressOf(one))?.id === call.var.mailbox.account.id
  const author = original.replyTo.length > 0 ? original.replyTo : [original.from ?? []].flat()
  const sent = author.every(isMine)
  const others =
    kind === 'replyAll' || sent ? original.toRecipients.filter((one) => !isMine(one)) : []
  return {
    toRecipients: sent ? others : [...author, ...others],
    ccRecipients: kind === 'replyAll' ? original.ccRecipients.filter((one) => !isMine(one)) : [],
  }
}

function quoted(original: StoredMessage, comment: string): ItemBody {
  const from = original.from?.emailAddress
  const lines = [
    `From: ${from?.name ?? ''} <${from?.address ?? ''}>`,
    `Sent: ${original.sentDateTime}`,
    `To: ${original.toRecipients.map(({ emailAddress }) => emailAddress.name ?? '').join('; ')}`,
    `Subject: ${original.subject}`,
  ]
  if (original.body.contentType === 'text') {
    const head = [comment, '________________________________', ...lines].join('\r\n')
    return { contentType: 'text', content: `${head}\r\n\r\n${plainText(original.body)}` }
  }
  const inner = /<body[^>]*>([\s\S]*)<\/body>/i.exec(original.body.content)?.[1] ?? ''
  const head = lines.map(escaped).join('<br>')
  return {
    contentType: 'html',
    content: `${escaped(comment)}<hr tabindex="-1"><div id="divRplyFwdMsg">${head}</div><div>${inner}</div>`,
  }
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
