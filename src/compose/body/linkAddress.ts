/**
 * Where a link may lead: web pages, mail addresses and phone numbers, nothing that could run.
 */
import type { TextKey, TextValues } from '#i18n/texts.ts'

type LinkAddress =
  { readonly href: string } | { readonly textKey: TextKey; readonly values?: TextValues }

/** No space, control character, quotation mark, angle bracket or backslash anywhere. */
const mailLink = /^(?:https?:\/\/(?!\/)|mailto:|tel:)[!#-;=?-[\]-~\u00a1-\uffff]+$/i
const scheme = /^([a-z][a-z0-9+.-]*):/i
const hostAndPort = /^[a-z0-9.-]+:\d{1,5}(?:[/?#]|$)/i
const bareMail = /^[^\s/@:?#]+@[^\s/@:?#]+\.[^\s/@:?#]+$/

/** Whether an address that is already whole may stand in a message. */
export function isMailLink(href: string): boolean {
  return mailLink.test(href)
}

/** Reads what somebody typed as an address: without a scheme it is a web page or a mail address. */
export function parseLinkAddress(typed: string): LinkAddress {
  const text = typed.trim()
  if (text === '') return { textKey: 'body.linkEmpty' }
  if (/\s/.test(text)) return { textKey: 'body.linkHasSpaces' }
  const [, named] = scheme.exec(text) ?? []
  if (named && !hostAndPort.test(text)) {
    if (!/^(?:https?|mailto|tel)$/i.test(named)) {
      return { textKey: 'body.linkScheme', values: { scheme: named } }
    }
    return whole(text, text)
  }
  if (bareMail.test(text)) return whole(`mailto:${text}`, text)
  return whole(text.startsWith('//') ? `https:${text}` : `https://${text}`, text)
}

function whole(href: string, typed: string): LinkAddress {
  return isMailLink(href) && URL.canParse(href)
    ? { href }
    : { textKey: 'body.linkNotAddress', values: { address: typed } }
}
