/**
 * What happens next to an authorize request: a page, a code, or a refusal. Pure.
 *
 * prompt=none never shows a page; whatever would need one becomes an error the app can read.
 */
import type { AuthorizeRequest } from './authorizeRequest.ts'
import type { EntraCode } from './entraError.ts'

export type AuthorizeSituation = {
  request: AuthorizeRequest
  signedIn: readonly string[]
  /** The account picked on the page just now. */
  chosen?: string
  hasAgreed?: boolean
  missing: (address: string, scopes: readonly string[]) => readonly string[]
  needsAdmin: (scopes: readonly string[]) => boolean
}

export type AuthorizeDecision =
  | { kind: 'pickAccount' }
  | { kind: 'askConsent'; address: string }
  | { kind: 'needAdmin'; address: string }
  | { kind: 'answer'; address: string }
  | { kind: 'refuse'; code: EntraCode }

type Choice = { address: string } | { silentFault: EntraCode }

function chooseAccount({ request, signedIn, chosen }: AuthorizeSituation): Choice {
  if (chosen !== undefined) return { address: chosen }
  if (request.prompt === 'login' || request.prompt === 'select_account')
    return { silentFault: 16000 }
  const hint = request.loginHint?.toLowerCase()
  const fitting = signedIn.filter((one) => hint === undefined || one.toLowerCase() === hint)
  const [address] = fitting
  if (address === undefined) return { silentFault: 50058 }
  return fitting.length === 1 ? { address } : { silentFault: 16000 }
}

export function decideAuthorize(situation: AuthorizeSituation): AuthorizeDecision {
  const { request, missing, needsAdmin } = situation
  const isSilent = request.prompt === 'none'
  const choice = chooseAccount(situation)
  if ('silentFault' in choice)
    return isSilent ? { kind: 'refuse', code: choice.silentFault } : { kind: 'pickAccount' }

  const { address } = choice
  const lacking = missing(address, request.scopes)
  const mustAsk = lacking.length > 0 || (request.prompt === 'consent' && !situation.hasAgreed)
  if (!mustAsk) return { kind: 'answer', address }
  if (isSilent) return { kind: 'refuse', code: 65001 }
  return { kind: needsAdmin(lacking) ? 'needAdmin' : 'askConsent', address }
}
