/**
 * The passage of a request into the mailbox it is meant for, taken when it arrives, before its body.
 *
 * Directory calls (profile, photo, people) and requests nobody can be found for need none.
 */
import type { SandboxContext } from './sandboxContext.ts'
import type { Passage } from './mailbox/mailboxGate.ts'

const mailboxPath =
  /^\/(?:v1\.0|beta)\/(?:me|users\/([^/]+))\/(?!photos?(?:\/|$)|people(?:\/|\?|$))[^/]/i

export function enterMailbox(context: SandboxContext, request: Request): Passage | undefined {
  const owner = ownerOf(context, request)
  const account = owner && context.store.findAccount(owner)
  if (!account) return undefined
  return context.gate.enter(account.id, Number(request.headers.get('content-length') ?? 0))
}

function ownerOf(context: SandboxContext, request: Request): string | undefined {
  const url = new URL(request.url)
  const caller = context.accountOf(request)
  if (url.origin === context.origins.upload) return caller
  const match = mailboxPath.exec(url.pathname)
  return match && caller ? decodeURIComponent(match[1] ?? caller) : undefined
}
