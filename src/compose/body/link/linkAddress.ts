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
/** With its country code, as it is written for people: “+49 (30) 1234-5”. */
const barePhone = /^\+\d[\d ().\/-]{4,28}$/
const bareMail = /^[^\s/@:?#]+@[^\s/@:?#]+\.[^\s/@:?#]+$/

/** Whether an address that is already whole may stand in a message. */
export function isMailLink(href: string): boolean {
  return mailLink.test(href)
}

/**
 * Reads what somebody typed as an address: without a scheme it is a web page, a mail address or a phone
 * number. Spaces are encoded, and line breaks of a long address that was copied are taken out.
 */
export function parseLinkAddress(typed: string): LinkAddress {
  const line = typed.trim().replace(/[\t\r\n]+/g, '')
  if (line === '') return { textKey: 'body.linkEmpty' }
  if (barePhone.test(line) || /^tel:/i.test(line)) {
    return whole(`tel:${line.replace(/^tel:/i, '').replace(/[ ()./-]/g, '')}`, line)
  }
  const text = line.replace(/\s/g, '%20')
  const [, named] = scheme.exec(text) ?? []
  if (named && !hostAndPort.test(text)) {
    if (!/^(?:https?|mailto|tel)$/i.test(named)) {
      return { textKey: 'body.linkScheme', values: { scheme: named } }
    }
    return whole(text, line)
  }
  if (bareMail.test(text)) return whole(`mailto:${text}`, line)
  return whole(text.startsWith('//') ? `https:${text}` : `https://${text}`, line)
}

function whole(href: string, typed: string): LinkAddress {
  return isMailLink(href) && URL.canParse(href)
    ? { href }
    : { textKey: 'body.linkNotAddress', values: { address: typed } }
}
