/**
 * The authorize endpoint: GET with the app's request, POST with what the person did on our pages.
 *
 * Pages refuse to be framed, as Entra's do; answers are redirects, so prompt=none works in a frame.
 */
import { Hono, type Context } from 'hono'
import { originOf } from '#sandbox/origins.ts'
import { findOrAddPerson, findPerson, peopleOf } from './signInAccounts.ts'
import {
  parseAuthorizeRequest,
  type AuthorizeRequest,
  type ReturnAddress,
} from './authorizeRequest.ts'
import { decideAuthorize, type AuthorizeSituation } from './decideAuthorize.ts'
import { entraError, errorUri, type EntraError } from './entraError.ts'
import * as pages from './pages.ts'
import { sandboxClientId } from './sandboxConfig.ts'
import type { SignInContext } from './signInContext.ts'
import { addToSession, signedInHere } from './session.ts'
import { showPage } from './showPage.ts'

type Call = { context: SignInContext; http: Context }
type Step = Call & { request: AuthorizeRequest }

function redirectBack(http: Context, to: ReturnAddress, answer: Record<string, string>): Response {
  const fragment = new URLSearchParams(answer)
  if (to.state !== undefined) fragment.set('state', to.state)
  http.header('Cache-Control', 'no-store')
  return http.redirect(`${to.redirectUri}#${fragment}`)
}

function tellApp({ context, http }: Call, to: ReturnAddress, fault: EntraError, extra = {}) {
  const { error, suberror, description } = fault
  const uri = errorUri(context.origins.graph, fault)
  const answer = { error, error_description: description, error_uri: uri }
  return redirectBack(http, to, { ...answer, ...(suberror && { suberror }), ...extra })
}

function answerWithCode({ context, http, request }: Step, address: string): Response {
  const { redirectUri, challenge, nonce, scopes } = request
  const clientId = sandboxClientId
  const code = context.state.addCode({ address, clientId, redirectUri, challenge, nonce, scopes })
  return redirectBack(http, request, { code, session_state: crypto.randomUUID() })
}

/** Decides and shows what comes next, knowing what the person has just done. */
function goOn(step: Step, did: Pick<AuthorizeSituation, 'chosen' | 'hasAgreed'> = {}) {
  const { context, http, request } = step
  const { consents } = context.state
  const { missing, needsAdmin } = consents
  const signedIn = signedInHere(http, context)
  const decision = decideAuthorize({ request, signedIn, missing, needsAdmin, ...did })
  const account = 'address' in decision && findPerson(context.accounts, decision.address)
  const { kind } = decision
  if (kind === 'refuse') return tellApp(step, request, entraError(decision.code, '', 'silent'))
  if (kind === 'pickAccount' || !account) {
    const page = pages.pickAccountPage(peopleOf(context.accounts), request.loginHint ?? '')
    return showPage(http, context, page)
  }
  if (kind === 'answer') return answerWithCode(step, account.address)
  if (kind === 'needAdmin') return showPage(http, context, pages.needAdminPage(account))
  const lacking = missing(account.address, request.scopes)
  const scopes = lacking.length > 0 ? lacking : request.scopes
  return showPage(http, context, pages.consentPage(account, scopes))
}

function signInOther(step: Step, person: { name: string; address: string }) {
  const { context, http } = step
  const account = findOrAddPerson(context.accounts, person)
  if (account) {
    addToSession(http, context, account.address)
    return goOn(step, { chosen: account.address })
  }
  const problem = `We couldn’t find an account with the address “${person.address}”. The sandbox makes
    accounts for the domains of its sample people, such as someone@contoso.com.`
  return showPage(http, context, pages.otherAccountPage({ ...person, problem }))
}

/** What the person pressed on a page about one account. */
function afterChoice(step: Step, address: string, pressed: string) {
  const { context, http, request } = step
  const isSignedIn = signedInHere(http, context).includes(address)
  if (pressed === 'cancel')
    return tellApp(step, request, entraError(65004), { error_subcode: 'cancel' })
  if (pressed === 'withoutApproval') return tellApp(step, request, entraError(90094))
  if (pressed !== 'accept') {
    addToSession(http, context, address)
    return goOn(step, { chosen: address })
  }
  if (!isSignedIn) return goOn(step)
  const { consents } = context.state
  if (consents.needsAdmin(consents.missing(address, request.scopes)))
    return tellApp(step, request, entraError(90094))
  consents.grant(address, request.scopes)
  return goOn(step, { chosen: address, hasAgreed: true })
}

async function afterForm(step: Step) {
  const { context, http } = step
  const from = http.req.header('Origin')
  if (from !== undefined && from !== originOf(context.origins.graph)) return goOn(step)
  const form = new URLSearchParams(await http.req.text())
  const read = (name: string) => form.get(name) ?? ''
  const account = findPerson(context.accounts, read('account'))
  if (account) return afterChoice(step, account.address, read('step'))
  if (read('step') === 'next')
    return signInOther(step, { name: read('name'), address: read('address') })
  if (read('step') !== 'other') return goOn(step)
  return showPage(http, context, pages.otherAccountPage({ name: '', address: '' }))
}

export function authorizeRoute(context: SignInContext): Hono {
  return new Hono().on(['GET', 'POST'], '/:tenant/oauth2/v2.0/authorize', (http) => {
    const query = new URL(http.req.url).searchParams
    const reading = parseAuthorizeRequest(query, context.origins.app)
    if (reading.kind === 'tellPerson')
      return showPage(http, context, pages.faultPage(reading.fault), 400)
    if (reading.kind === 'tellApp') return tellApp({ context, http }, reading.to, reading.fault)
    const step = { context, http, request: reading.request }
    return http.req.method === 'POST' ? afterForm(step) : goOn(step)
  })
}
