/** The place of what is said during a sign-in; its code is fetched with the first one. */
import { useStore } from 'zustand'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { SignInQueue } from './signInQueue.ts'

const SignInDialogs = lazyComponent(async () => (await import('./SignInDialogs.tsx')).SignInDialogs)

export function SignInSlot({ flow }: { flow: SignInQueue }) {
  const isIdle = useStore(flow.store, ({ step }) => step === 'idle')
  return isIdle ? null : <SignInDialogs flow={flow} />
}
