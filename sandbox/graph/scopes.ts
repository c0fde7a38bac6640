/**
 * Which permission is good for what. A wider one includes the narrower; Mail.ReadWrite does not
 * include Mail.Send (Graph: permissions reference). Another's mailbox needs the `.Shared` form.
 */
import { accessDenied, insufficientPrivileges } from './rejections.ts'
import type { GraphCall } from './graphEnv.ts'

const wider: Readonly<Record<string, readonly string[]>> = {
  'Mail.ReadBasic': ['Mail.Read', 'Mail.ReadWrite'],
  'Mail.Read': ['Mail.ReadWrite'],
  'User.Read': ['User.ReadWrite', 'User.ReadBasic.All', 'User.Read.All'],
  'User.ReadBasic.All': ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'],
  'GroupMember.Read.All': ['GroupMember.ReadWrite.All', 'Group.Read.All', 'Directory.Read.All'],
  'People.Read': ['People.Read.All'],
  'Contacts.Read': ['Contacts.ReadWrite'],
  'Calendars.Read': ['Calendars.ReadWrite'],
  'MailboxSettings.Read': ['MailboxSettings.ReadWrite'],
}

/** A scope may be written with the address of Graph before it. */
const shortName = (scope: string) => scope.slice(scope.lastIndexOf('/') + 1).toLowerCase()

export function hasScope(given: readonly string[], wanted: string): boolean {
  const base = wanted.replace(/\.Shared$/, '')
  const shared = wanted.endsWith('.Shared') ? '.Shared' : ''
  const enough = [base, ...(wider[base] ?? [])].map((scope) => `${scope}${shared}`.toLowerCase())
  return given.some((scope) => enough.includes(shortName(scope)))
}

/** Throws Graph's 403 when the token does not hold the scope, in its `.Shared` form where needed. */
export function requireScope(call: GraphCall, scope: string): void {
  const { token, caller, mailbox } = call.var
  const isOwn = !scope.startsWith('Mail.') || mailbox.account.id === caller.id
  const wanted = isOwn ? scope : `${scope.replace('ReadBasic', 'Read')}.Shared`
  if (!hasScope(token.scopes, wanted)) throw accessDenied()
}

/** The directory refuses with a code of its own. */
export function requireDirectoryScope(call: GraphCall, scope: string): void {
  if (!hasScope(call.var.token.scopes, scope)) throw insufficientPrivileges()
}
