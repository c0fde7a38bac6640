/**
 * A domain as the network knows it: in punycode and lower case (UTS 46), by the platform's URL parser.
 * Undefined if it is none. URL.canParse is not asked: Node 20 answers it wrongly for Latin letters once it is hot.
 */
export function toHost(domain: string): string | undefined {
  try {
    return new URL(`http://${domain}`).hostname
  } catch {
    return undefined
  }
}
