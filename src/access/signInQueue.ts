/**
 * One sign-in at a time, with a way out at every moment.
 *
 * A click while another run is open takes its place; a run that nobody clicked for (it asks first)
 * waits until the open one is over.
 */
import { createStore } from 'zustand/vanilla'
import type { Account, Auth } from '#auth/auth.ts'
import {
  beginRun,
  type RedirectGuard,
  type Outcome,
  type Run,
  type SignInState,
} from './interactiveSignIn.ts'

export type SignInQueue = ReturnType<typeof createSignInQueue>

export function createSignInQueue(auth: Auth, guard: RedirectGuard) {
  const store = createStore<SignInState>(() => ({ step: 'idle' }))
  const show = (state: SignInState) => store.setState(state, true)
  const next: (() => void)[] = []
  let giveUp: (() => void) | undefined

  function start(options: Run, { resolve, reject }: Outcome) {
    const over =
      <Value>(settle: (value: Value) => void) =>
      (value: Value) => {
        giveUp = undefined
        settle(value)
        next.shift()?.()
      }
    giveUp = beginRun({ auth, guard, show }, options, {
      resolve: over(resolve),
      reject: over(reject),
    })
  }

  function run(options: Run): Promise<Account> {
    return new Promise((resolve, reject) => {
      const begin = () => start(options, { resolve, reject })
      if (!giveUp) return begin()
      if (options.question) return next.push(begin)
      next.unshift(begin)
      giveUp()
    })
  }

  /** `run` must be called in the click itself, unless `question` is given: browsers block other popups. */
  return { store, run }
}
