/** What an action asks or has to say about the open message; it goes with the message. */
import { useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { SessionStore } from '#session/composeSession.ts'
import type { Show } from '#ui/show.ts'

type Shown = { readonly key: string; readonly node: ReactNode }

export function useSurface(session: SessionStore): { surface: ReactNode; show: Show } {
  const key = useStore(session, ({ current }) => current.key)
  const [shown, setShown] = useState<Shown>()
  return {
    surface: shown?.key === key ? shown.node : undefined,
    show: (node) => setShown({ key: session.getState().current.key, node }),
  }
}
