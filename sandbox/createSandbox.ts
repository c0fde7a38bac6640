/**
 * The stand-in for Microsoft Graph, its sign-in service and the upload host.
 *
 * `fetch` answers in process what the ports would answer; serve/ puts it on ports. It shares no code
 * with the app it judges, and it keeps everything in memory until somebody saves `store.toJSON()`, the
 * mailboxes alone, or `records()`, which is all.
 */
import { createFaults } from './faults/faults.ts'
import { createGraphOrigin } from './graph/graphOrigin.ts'
import { createMailboxGate } from './mailbox/mailboxGate.ts'
import { createStore } from './mailbox/store.ts'
import { createIdTokens } from './signIn/idToken.ts'
import { createSignInState } from './signIn/signInState.ts'
import { createTokens, type Tokens } from './tokens.ts'
import { createUploadApp } from './upload/uploadApp.ts'
import { createUploadSessions, type UploadSessions } from './upload/uploadSessions.ts'
import { restoreRecords, toRecords, type Records } from './state/sandboxRecords.ts'
import { answerLogged } from './answerLogged.ts'
import type { Addressed, Cloud, SandboxContext } from './sandboxContext.ts'
import { toRequest, untilAborted } from './toRequest.ts'

export type SandboxOptions = {
  /** Each may have a path, and then all may share one origin. */
  appOrigin?: string
  /** Graph and the sign-in service share it. */
  graphOrigin?: string
  uploadOrigin?: string
  now?: () => Date
  cloud?: Cloud
  isOneBrowser?: boolean
}

type Inside = 'uploads' | 'gate' | 'accountOf' | 'idTokens' | 'isOneBrowser'

export type Sandbox = Omit<SandboxContext, Inside> & {
  /** Answers any request by its URL, as the browser's fetch would, CORS checks apart. */
  fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>
  /** A valid token; an unknown address gets an account. */
  tokenFor: (address: string, scopes: readonly string[]) => string
  /** All that it has to remember. */
  records: () => Records
  /** For a sandbox that has just been made. */
  restore: (records: Records) => void
}

export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const context = createContext(options)
  const graph = createGraphOrigin(context)
  const upload = createUploadApp(context)

  const answer = (request: Request) =>
    answerLogged(context, request, { graph: graph.fetch, upload: upload.fetch })

  const { store, tokens, faults, signIn, now, cloud, origins } = context
  return {
    ...{ store, tokens, faults, signIn, now, cloud, origins },
    fetch: async (input, init) => untilAborted(answer(await toRequest(input, init)), init?.signal),
    records: () => toRecords(context),
    restore: (records) => restoreRecords(context, records),
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
  const accountOf = (request: Addressed) => ownerOf(request, tokens, uploads)
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
    idTokens: createIdTokens(now, origins.graph),
    isOneBrowser: options.isOneBrowser ?? false,
  }
}

function ownerOf(request: Addressed, tokens: Tokens, uploads: UploadSessions) {
  const [, bearer = ''] = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  const reading = tokens.read(bearer)
  return reading.ok ? reading.token.address : uploads.ownerOf(request.url)
}
