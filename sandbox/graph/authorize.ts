/**
 * Who asks and whose mailbox is meant, or Graph's 401 and 404.
 *
 * The challenge header's form is the one seen from Graph; a revoked token gets the claims challenge of
 * continuous access evaluation.
 */
import type { MiddlewareHandler } from 'hono'
import type { SandboxContext } from '#sandbox/sandboxContext.ts'
import { mayOpen } from './mailboxRights.ts'
import { GraphError } from './graphError.ts'
import { accessDenied } from './rejections.ts'
import type { GraphEnv } from './graphEnv.ts'

const sentences = {
  missing: 'Access token is empty.',
  malformed: 'CompactToken parsing failed with error code: 80049217',
  expired: 'Lifetime validation failed, the token is expired.',
  revoked: 'Continuous access evaluation resulted in challenge with result: InteractionRequired.',
}

const resource = 'client_id="00000003-0000-0000-c000-000000000000"'
const claims = btoa('{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}')

function unauthorized({ origins }: SandboxContext, fault: keyof typeof sentences) {
  const challenge = `Bearer realm="", authorization_uri="${origins.graph}/common/oauth2/authorize", ${resource}`
  const more = fault === 'revoked' ? `, error="insufficient_claims", claims="${claims}"` : ''
  const header = { 'WWW-Authenticate': challenge + more }
  return new GraphError(401, 'InvalidAuthenticationToken', sentences[fault], header)
}

export const authorize: MiddlewareHandler<GraphEnv> = async (call, next) => {
  const { sandbox } = call.var
  const [, bearer] = /^Bearer\s+(\S+)$/i.exec(call.req.header('authorization') ?? '') ?? []
  if (!bearer) throw unauthorized(sandbox, 'missing')
  const reading = sandbox.tokens.read(bearer)
  if (!reading.ok) throw unauthorized(sandbox, reading.fault)
  const { token } = reading
  const caller =
    sandbox.store.findAccount(token.accountId) ?? sandbox.store.findAccount(token.address)
  if (!caller) {
    const sentence = 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.'
    throw new GraphError(404, 'MailboxNotEnabledForRESTAPI', sentence)
  }
  call.set('token', token)
  call.set('caller', caller)
  call.set('mailbox', sandbox.store.mailbox(caller.id))
  await next()
}

/** For `/users/{id}/…`: another's mailbox opens only to those with Exchange's full access. */
export const chooseMailbox: MiddlewareHandler<GraphEnv> = async (call, next) => {
  const { sandbox, caller } = call.var
  const user = call.req.param('user') ?? ''
  const account = sandbox.store.findAccount(user)
  if (!account) {
    const isAddress = user.includes('@')
    const code = isAddress ? 'ErrorInvalidUser' : 'ResourceNotFound'
    const message = isAddress
      ? `The requested user '${user}' is invalid.`
      : 'Resource could not be discovered.'
    throw new GraphError(404, code, message)
  }
  if (account.id !== caller.id && !mayOpen(account, caller)) throw accessDenied()
  call.set('mailbox', sandbox.store.mailbox(account.id))
  await next()
}
