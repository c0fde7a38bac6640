/**
 * What two spellings of one address have in common: message case apart, and domains in punycode.
 *
 * Servers may tell `Ada@` from `ada@`, but none that people write to does.
 */
export function addressKey(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1).toLowerCase()
  return `${address.slice(0, at).toLowerCase()}@${isAscii(domain) ? domain : toPunycode(domain)}`
}

function isAscii(text: string): boolean {
  return !/[^!-~]/.test(text)
}

/** The platform's own IDNA, which hides in the URL parser. */
function toPunycode(domain: string): string {
  return URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain
}
