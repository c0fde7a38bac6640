/**
 * The passage of a request into the mailbox it is meant for, taken when it arrives, before its body.
 *
 * Directory calls (profile, photo, people) and requests nobody can be found for need none.
 */
import type { Host } from './origins.ts'
import type { Addressed, SandboxContext } from './sandboxContext.ts'
import type { Passage } from './mailbox/mailboxGate.ts'

const mailboxPath =
  /^\/(?:v1\.0|beta)\/(?:me|users\/([^/]+))\/(?!photos?(?:\/|$)|people(?:\/|\?|$))[^/]/i

export type Arrived = Addressed & { readonly host: Host }

export function enterMailbox(context: SandboxContext, request: Arrived): Passage | undefined {
  const owner = ownerOf(context, request)
  const account = owner && context.store.findAccount(owner)
  if (!account) return undefined
  return context.gate.enter(account.id, Number(request.headers.get('content-length') ?? 0))
}

function ownerOf(context: SandboxContext, request: Arrived): string | undefined {
  const caller = context.accountOf(request)
  if (request.host === 'upload') return caller
  const match = mailboxPath.exec(new URL(request.url).pathname)
  return match && caller ? decodeURIComponent(match[1] ?? caller) : undefined
}
