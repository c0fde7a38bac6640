/**
 * A request about the mail of another's mailbox: below /users/{address}, with the permissions for shared mailboxes
 * (Graph: send mail from another user). Everything else stays a question of the account itself.
 */
import { sharedScopes } from './sharedScopes.ts'

type Wanted = { readonly path: string; readonly scopes: readonly string[] }

const mail = /^\/me(?=\/(?:messages|mailFolders|sendMail)\b)/

export function inMailbox<Request extends Wanted>(request: Request, address?: string): Request {
  const { path, scopes } = request
  if (!address || !(mail.test(path) || path.startsWith('/users/'))) return request
  const root = `/users/${encodeURIComponent(address)}`
  return { ...request, path: path.replace(mail, root), scopes: sharedScopes(scopes) }
}
