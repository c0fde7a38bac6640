/** The place of what is said during a sign-in; its code is fetched with the first one. */
import { useStore } from 'zustand'
import { lazyPart } from '#lazy/lazyComponent.tsx'
import type { SignInFlow } from './signInQueue.ts'

const SignInDialogs = lazyPart(async () => (await import('./SignInDialogs.tsx')).SignInDialogs)

export function SignInSlot({ flow }: { flow: SignInFlow }) {
  const isIdle = useStore(flow.store, ({ step }) => step === 'idle')
  return isIdle ? null : <SignInDialogs flow={flow} />
}
