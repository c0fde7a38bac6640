/** People of other organizations whom this one invited into its directory. Their sign-in name says so; their mail is elsewhere. */
import { toAccount, type Account } from '#sandbox/accounts.ts'

export const directoryGuests: readonly Account[] = [
  { name: 'Quentin Guest', address: 'quentin@gmail.com', isGuest: true },
  { name: 'Ursula Guest', address: 'ursula@fabrikam.com', isGuest: true },
].map(toAccount)

/** Entra: properties of a B2B guest user, user principal name. */
export function principalNameOf({ address, isGuest }: Account): string {
  return isGuest ? `${address.replace('@', '_')}#EXT#@contoso.onmicrosoft.com` : address
}
