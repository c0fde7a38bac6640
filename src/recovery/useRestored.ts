/** What is said of the open message since it was restored; nothing of the one that was open before. */
import { useStore } from 'zustand'
import type { Recovery, Restored } from '#session/recoveryApi.ts'
import { useSession } from '#session/SessionContext.ts'

const nothing: Restored = { missing: [], isVanished: false }

export function useRestored({ restore }: Recovery): Restored {
  const id = useStore(useSession(), ({ current }) => current.id)
  const restored = useStore(restore.store)
  return (restored.messageId ?? id) === id ? restored : nothing
}
