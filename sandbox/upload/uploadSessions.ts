/**
 * Upload sessions: files that arrive in ranges for a draft, each under a URL that is its own key.
 *
 * Ranges are strictly sequential and a session dies at its time; a range does not prolong it
 * (Graph: attach large files to Outlook messages).
 */
import { toBase64Url } from '#sandbox/bytes/base64.ts'
import { randomBytes } from '#sandbox/bytes/randomBytes.ts'

export type SessionFile = {
  name: string
  size: number
  contentType: string | null
  isInline: boolean
  contentId: string | null
}

export type UploadSession = {
  readonly id: string
  readonly path: string
  readonly authToken: string
  readonly accountId: string
  readonly ownerAddress: string
  readonly messageId: string
  readonly file: SessionFile
  readonly expiresAt: Date
  readonly ranges: Uint8Array[]
  receivedBytes: number
}

export type UploadSessions = {
  create: (session: NewSession) => UploadSession
  /** Undefined for an unknown, expired or deleted session and for a wrong key. */
  find: (url: string) => UploadSession | undefined
  remove: (session: UploadSession) => void
  ownerOf: (url: string) => string | undefined
  toState: () => UploadRecord[]
  restore: (state: readonly UploadRecord[]) => void
}

/** Plain data: the time in milliseconds. */
type UploadRecord = Omit<UploadSession, 'expiresAt'> & { readonly expiresAt: number }

type NewSession = Pick<UploadSession, 'accountId' | 'ownerAddress' | 'messageId' | 'file'>

const lifetimeMs = 60 * 60_000

export function createUploadSessions(now: () => Date): UploadSessions {
  const sessions = new Map<string, UploadSession>()

  function find(url: string) {
    const { pathname, searchParams } = new URL(url)
    const session = sessions.get(decoded(pathname))
    if (!session || session.authToken !== searchParams.get('authtoken')) return undefined
    return session.expiresAt > now() ? session : undefined
  }

  return {
    create(given) {
      for (const { path, expiresAt } of sessions.values()) {
        if (expiresAt <= now()) sessions.delete(path)
      }
      const id = `AAMkAD${toBase64Url(randomBytes(24))}`
      const owner = `Users('${given.accountId}')/Messages('${given.messageId}')`
      const session: UploadSession = {
        ...given,
        id,
        path: `/api/gv1.0/${owner}/AttachmentSessions('${id}')`,
        authToken: `${crypto.randomUUID()}.${toBase64Url(randomBytes(24))}`,
        expiresAt: new Date(now().getTime() + lifetimeMs),
        ranges: [],
        receivedBytes: 0,
      }
      sessions.set(session.path, session)
      return session
    },
    find,
    remove: ({ path }) => sessions.delete(path),
    ownerOf: (url) => find(url)?.ownerAddress,
    toState: () =>
      [...sessions.values()].map((session) => ({
        ...session,
        ranges: [...session.ranges],
        expiresAt: session.expiresAt.getTime(),
      })),
    restore(state) {
      for (const { expiresAt, ...session } of state) {
        sessions.set(session.path, { ...session, expiresAt: new Date(expiresAt) })
      }
    },
  }
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}
