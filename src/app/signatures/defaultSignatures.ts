/**
 * The signature that the deployment gives who chose none (config.json, `signature`), for each account: known when the
 * directory has told who that is, with the permission of the sign-in alone.
 */
import type { BootStore } from '#access/startup.ts'
import type { Account } from '#auth/auth.ts'

export type DefaultSignatures = {
  /** Empty where there is none; nothing while it is not known. */
  readonly of: (account: Account) => string | undefined
  readonly onChange: (listener: () => void) => () => void
}

export function createDefaultSignatures(bootStore: BootStore): DefaultSignatures {
  const known = new Map<string, string>()
  const fetching = new Set<string>()
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((listener) => listener())

  async function find(account: Account, html: string) {
    const boot = bootStore.getState()
    if (boot.step !== 'ready' || fetching.has(account.id)) return
    fetching.add(account.id)
    try {
      const [{ fetchProfile }, { fillSignature }] = await Promise.all([
        import('#graph/profile.ts'),
        import('./fillSignature.ts'),
      ])
      const profile = await fetchProfile(boot.access.silentGraphOf(account))
      known.set(account.id, fillSignature(html, profile))
      tell()
    } catch {
      // The next message tries again; half a signature is none.
      fetching.delete(account.id)
    }
  }

  return {
    of(account) {
      const boot = bootStore.getState()
      const html = 'config' in boot ? boot.config.signature : undefined
      if (boot.step !== 'ready') return undefined
      if (!html) return ''
      if (!known.has(account.id)) void find(account, html)
      return known.get(account.id)
    },
    onChange(listener) {
      listeners.add(listener)
      const stop = bootStore.subscribe(listener)
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
  }
}
