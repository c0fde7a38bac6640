/** Which MSAL client stands behind an Auth: known only inside this folder, for msal-react. */
import type { IPublicClientApplication } from '@azure/msal-browser'
import type { Auth } from './auth.ts'

const clients = new WeakMap<Auth, IPublicClientApplication>()

export function keepMsalClient(auth: Auth, client: IPublicClientApplication): void {
  clients.set(auth, client)
}

export function msalClientOf(auth: Auth): IPublicClientApplication | undefined {
  return clients.get(auth)
}
