/** The domain of an address, as the network knows it: in lower case and punycode. */
import { addressKey } from '#compose/recipients/addressKey.ts'

export function domainOf(address: string): string {
  const key = addressKey(address)
  return key.slice(key.lastIndexOf('@') + 1)
}

/** Whether both are of one organization, as far as that can be told: the same domain, or one below the other. */
export function isWithin(domain: string, other: string): boolean {
  return domain === other || domain.endsWith(`.${other}`) || other.endsWith(`.${domain}`)
}
