/**
 * Where a link may lead: web pages, mail addresses and phone numbers, nothing that could run.
 */
import type { WordId, WordValues } from '#i18n/texts.ts'

type LinkAddress =
  { readonly href: string } | { readonly says: WordId; readonly values?: WordValues }

/** No space, control character, quotation mark, angle bracket or backslash anywhere. */
const mailLink = /^(?:https?:\/\/(?!\/)|mailto:|tel:)[!#-;=?-[\]-~\u00a1-\uffff]+$/i
const scheme = /^([a-z][a-z0-9+.-]*):/i
const hostAndPort = /^[a-z0-9.-]+:\d{1,5}(?:[/?#]|$)/i
const bareMail = /^[^\s/@:?#]+@[^\s/@:?#]+\.[^\s/@:?#]+$/

/** Whether an address that is already whole may stand in a letter. */
export function isMailLink(href: string): boolean {
  return mailLink.test(href)
}

/** Reads what somebody typed as an address: without a scheme it is a web page or a mail address. */
export function parseLinkAddress(typed: string): LinkAddress {
  const text = typed.trim()
  if (text === '') return { says: 'body.linkEmpty' }
  if (/\s/.test(text)) return { says: 'body.linkHasSpaces' }
  const [, named] = scheme.exec(text) ?? []
  if (named && !hostAndPort.test(text)) {
    if (!/^(?:https?|mailto|tel)$/i.test(named)) {
      return { says: 'body.linkScheme', values: { scheme: named } }
    }
    return whole(text, text)
  }
  if (bareMail.test(text)) return whole(`mailto:${text}`, text)
  return whole(text.startsWith('//') ? `https:${text}` : `https://${text}`, text)
}

function whole(href: string, typed: string): LinkAddress {
  return isMailLink(href) && URL.canParse(href)
    ? { href }
    : { says: 'body.linkNotAddress', values: { address: typed } }
}
