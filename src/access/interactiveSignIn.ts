/**
 * One sign-in from the first click to its end: windows tried again, a blocked one that is opened by a click
 * of its own, and if that is blocked too becomes a full-page sign-in after the message was put away.
 *
 * Only the last attempt counts; what an earlier one still says is not heard.
 */
import { AuthError } from '#auth/authError.ts'
import type { Account, Auth, SignInOptions } from '#auth/auth.ts'

export type SignInState =
  | { readonly step: 'idle' }
  /** A window is open, or was closed without an answer. */
  | { readonly step: 'waiting'; readonly isClosed: boolean; tryAgain(): void; cancel(): void }
  /** A question before a window, because it would come out of nowhere or was blocked. */
  | { readonly step: 'asking'; readonly why: Why; proceed(): void; cancel(): void }
  /** The message is being put away, then the page goes to the sign-in service. */
  | { readonly step: 'leaving'; cancel(): void }

export type Why =
  | 'permission'
  | 'sessionEnded'
  /** The button opens the window in a click of its own. */
  | 'windowBlocked'
  /** That one was blocked as well: the page has to be left. */
  | 'popupBlocked'
  /** The same, and it is not sure that the message can be kept meanwhile. */
  | 'popupBlockedAtRisk'

export type Run = SignInOptions & { readonly question?: Why | undefined }

/** What may not be lost when the page is left. */
export type RedirectGuard = {
  /** Keeps it where it survives leaving the page. If that fails, the page stays. */
  readonly putAway: () => Promise<void>
  /** Whether it lies there already, as it is. */
  readonly isSafe: () => boolean
  /** The page was not left after all. */
  readonly takeBack: () => Promise<void>
}

type Deps = {
  readonly auth: Auth
  readonly guard: RedirectGuard
  readonly show: (state: SignInState) => void
}

export type Outcome = { resolve(account: Account): void; reject(error: unknown): void }

/** Gives back how to end it from outside: it is rejected as cancelled. */
export function beginRun(
  deps: Deps,
  { question: first, ...options }: Run,
  outcome: Outcome,
): () => void {
  const { auth, guard, show } = deps
  let current = 0
  let blocked = 0

  function finish(done: () => void) {
    current = -1
    show({ step: 'idle' })
    done()
  }
  const giveUp = () => finish(() => outcome.reject(new AuthError('cancelled')))

  function cancel() {
    auth.cancel()
    giveUp()
  }

  const showQuestion = (why: Why, proceed: () => void) =>
    show({ step: 'asking', why, proceed, cancel })

  function attempt() {
    const mine = (current += 1)
    show({ step: 'waiting', isClosed: false, tryAgain: attempt, cancel })
    auth.signIn(options).then(
      (account) => mine === current && finish(() => outcome.resolve(account)),
      (error: unknown) => mine === current && explain(error),
    )
  }

  function explain(error: unknown) {
    const kind = error instanceof AuthError ? error.kind : undefined
    if (kind === 'popupBlocked') {
      blocked += 1
      if (blocked === 1) return showQuestion('windowBlocked', attempt)
      showQuestion(guard.isSafe() ? 'popupBlocked' : 'popupBlockedAtRisk', () => void leave())
    } else if (kind === 'cancelled' || kind === 'timedOut') {
      show({ step: 'waiting', isClosed: true, tryAgain: attempt, cancel })
    } else finish(() => outcome.reject(error))
  }

  function leave() {
    const mine = (current += 1)
    show({ step: 'leaving', cancel })
    return leavePage(deps, options, {
      isMine: () => mine === current,
      stay: (error) => mine === current && finish(() => outcome.reject(error)),
    })
  }

  if (first) showQuestion(first, attempt)
  else attempt()
  return giveUp
}

type Leaving = { readonly isMine: () => boolean; readonly stay: (error: unknown) => void }

async function leavePage(
  { auth, guard }: Deps,
  options: SignInOptions,
  { isMine, stay }: Leaving,
): Promise<void> {
  try {
    await guard.putAway()
  } catch {
    // Neither a window nor the whole page: the writer has to allow windows.
    return stay(new AuthError('popupBlocked'))
  }
  if (!isMine()) return guard.takeBack()
  await auth.redirect(options).catch(async (error: unknown) => {
    await guard.takeBack()
    stay(error)
  })
}
