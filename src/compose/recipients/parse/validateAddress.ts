/**
 * Says why a text is no mail address, or nothing if it may be one.
 *
 * Deliberately loose: only what no mail server could accept is refused, the rest is for Graph to
 * decide. Limits: RFC 5321, 4.5.3.1 (64 before the @, 255 after it). A domain beyond ASCII is judged by the
 * platform's own IDNA (UTS 46), which lives in its URL parser.
 */
import { toHost } from '#compose/recipients/host.ts'
import type { AddressFault } from '#compose/recipients/recipients.ts'

const LONGEST_LOCAL_PART = 64
const LONGEST_DOMAIN = 255

const plainLocalPart = /^[^\s"(),:;<>@[\\\]\p{Cc}\p{Cf}\p{Cs}\p{Cn}]+$/u
const quotedLocalPart = /^"(?:[^"\\\p{Cc}\p{Cf}]|\\[^\p{Cc}\p{Cf}])+"$/u
const label = /^(?!-)(?:[\w-]|\u200C|\u200D|[^\p{ASCII}\p{C}\p{Z}\p{P}]){1,63}(?<!-)$/u

export function validateAddress(text: string): AddressFault | undefined {
  const at = text.lastIndexOf('@')
  if (at < 0) return 'noAt'
  const localPart = text.slice(0, at)
  const domain = text.slice(at + 1)
  if (!localPart) return 'noLocalPart'
  if (!domain) return 'noDomain'
  if (localPart.length > LONGEST_LOCAL_PART || domain.length > LONGEST_DOMAIN) return 'tooLong'
  if (!plainLocalPart.test(localPart) && !quotedLocalPart.test(localPart)) return 'notAllowed'
  return domainFault(domain)
}

function domainFault(domain: string): AddressFault | undefined {
  const labels = domain.split('.')
  const isPlain = !/[^!-~]|xn--/i.test(domain)
  if (!labels.every((part) => label.test(part))) return 'notAllowed'
  if (!isPlain && !toHost(domain)) return 'notAllowed'
  const top = labels.at(-1) ?? ''
  const isTopLevel = labels.length > 1 && top.length > 1 && !/^\d+$/.test(top)
  return isTopLevel ? undefined : 'noTopLevelDomain'
}
