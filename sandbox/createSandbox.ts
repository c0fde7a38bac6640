/**
 * The stand-in for Microsoft Graph, its sign-in service and the upload host.
 *
 * `fetch` answers in process what the ports would answer; serve/ puts it on ports. It shares no code
 * with the app it judges, and it keeps everything in memory until somebody saves `store.toJSON()`.
 */
import { createFaults } from './faults/faults.ts'
import { createGraphOrigin } from './graph/graphOrigin.ts'
import { createMailboxGate } from './mailbox/mailboxGate.ts'
import { createStore } from './mailbox/store.ts'
import { createSignInState } from './signIn/signInState.ts'
import { createTokens, type Tokens } from './tokens.ts'
import { createUploadApp } from './upload/uploadApp.ts'
import { createUploadSessions, type UploadSessions } from './upload/uploadSessions.ts'
import { answerLogged } from './answerLogged.ts'
import type { Cloud, SandboxContext } from './sandboxContext.ts'
import { toRequest, untilAborted } from './toRequest.ts'

export type SandboxOptions = {
  appOrigin?: string
  /** Graph and the sign-in service share one origin. */
  graphOrigin?: string
  uploadOrigin?: string
  now?: () => Date
  cloud?: Cloud
}

export type Sandbox = Omit<SandboxContext, 'uploads' | 'gate' | 'accountOf'> & {
  /** Answers any request by its URL, as the browser's fetch would, CORS checks apart. */
  fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>
  /** A valid token; an unknown address gets an account. */
  tokenFor: (address: string, scopes: readonly string[]) => string
}

export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const context = createContext(options)
  const graph = createGraphOrigin(context)
  const upload = createUploadApp(context)

  const answer = (request: Request) => {
    const isUpload = new URL(request.url).origin === context.origins.upload
    return answerLogged(context, request, isUpload ? upload.fetch : graph.fetch)
  }

  const { store, tokens, faults, signIn, now, cloud, origins } = context
  return {
    ...{ store, tokens, faults, signIn, now, cloud, origins },
    fetch: async (input, init) => untilAborted(answer(await toRequest(input, init)), init?.signal),
    tokenFor(address, scopes) {
      const account = store.addAccount({ name: address.split('@')[0] ?? address, address })
      return tokens.issue({ accountId: account.id, address: account.address, scopes })
    },
  }
}

function createContext(options: SandboxOptions): SandboxContext {
  const now = options.now ?? (() => new Date())
  const tokens = createTokens(now)
  const store = createStore()
  const uploads = createUploadSessions(now)
  const accountOf = (request: Request) => ownerOf(request, tokens, uploads)
  const faults = createFaults({ accountOf, expireTokens: (account) => tokens.expireNow(account) })
  const origins = {
    app: options.appOrigin ?? 'http://localhost:5173',
    graph: options.graphOrigin ?? 'http://localhost:5174',
    upload: options.uploadOrigin ?? 'http://localhost:5175',
  }
  return {
    ...{ store, tokens, faults, uploads, accountOf, now, origins },
    gate: createMailboxGate(store.limits, now),
    signIn: createSignInState(now),
    cloud: options.cloud ?? 'global',
  }
}

function ownerOf(request: Request, tokens: Tokens, uploads: UploadSessions) {
  const [, bearer = ''] = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  const reading = tokens.read(bearer)
  return reading.ok ? reading.token.address : uploads.ownerOf(request.url)
}
