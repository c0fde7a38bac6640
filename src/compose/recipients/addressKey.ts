/**
 * What two spellings of one address have in common: message case apart, and domains in punycode.
 *
 * Servers may tell `Ada@` from `ada@`, but none that people write to does.
 */
import { toHost } from './host.ts'

export function addressKey(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1).toLowerCase()
  return `${address.slice(0, at).toLowerCase()}@${isAscii(domain) ? domain : (toHost(domain) ?? domain)}`
}

function isAscii(text: string): boolean {
  return !/[^!-~]/.test(text)
}
