/**
 * One sign-in window at a time, with a way out at every moment.
 *
 * A closed or slow window can be tried again, a blocked one becomes a full-page sign-in after the
 * letter was put away; the promise of `run` is kept or broken only by the last attempt.
 */
import { createStore } from 'zustand/vanilla'
import { AuthError } from '#auth/authError.ts'
import type { Account, Auth, SignInOptions } from '#auth/auth.ts'

export type SignInState =
  | { readonly step: 'idle' }
  /** A window is open, or was closed without an answer. */
  | { readonly step: 'waiting'; readonly isClosed: boolean; tryAgain(): void; cancel(): void }
  /** A question before a window, because it would come out of nowhere or was blocked. */
  | { readonly step: 'asking'; readonly why: Why; proceed(): void; cancel(): void }

export type Why = 'permission' | 'sessionEnded' | 'popupBlocked'

type Run = SignInOptions & { readonly ask?: Why | undefined }

type Settle = { resolve(account: Account): void; reject(error: unknown): void }

export type SignInFlow = ReturnType<typeof createSignInFlow>

/** `park` puts the letter where it survives leaving the page; if it fails, the page stays. */
export function createSignInFlow(auth: Auth, park: () => Promise<void>) {
  const store = createStore<SignInState>(() => ({ step: 'idle' }))
  const show = (state: SignInState) => store.setState(state, true)

  function begin({ ask, ...options }: Run, { resolve, reject }: Settle) {
    let current = 0

    function finish(done: () => void) {
      current = -1
      show({ step: 'idle' })
      done()
    }

    function cancel() {
      auth.cancel()
      finish(() => reject(new AuthError('cancelled')))
    }

    function attempt() {
      const mine = (current += 1)
      show({ step: 'waiting', isClosed: false, tryAgain: attempt, cancel })
      auth.signIn(options).then(
        (account) => mine === current && finish(() => resolve(account)),
        (error: unknown) => mine === current && explain(error),
      )
    }

    function explain(error: unknown) {
      const kind = error instanceof AuthError ? error.kind : undefined
      if (kind === 'popupBlocked') {
        show({ step: 'asking', why: 'popupBlocked', proceed: () => void leave(), cancel })
      } else if (kind === 'cancelled' || kind === 'timedOut') {
        show({ step: 'waiting', isClosed: true, tryAgain: attempt, cancel })
      } else finish(() => reject(error))
    }

    async function leave() {
      try {
        await park()
        await auth.redirect(options)
      } catch (error) {
        finish(() => reject(error))
      }
    }

    if (ask) show({ step: 'asking', why: ask, proceed: attempt, cancel })
    else attempt()
  }

  return {
    store,
    /** Must be called in the click itself, unless `ask` is given: browsers block other popups. */
    run: (options: Run) =>
      new Promise<Account>((resolve, reject) => begin(options, { resolve, reject })),
  }
}
