/** How the page is reloaded without losing its message; the page provides it. */
import { createContext, useContext } from 'react'

export type Reload = {
  /** False where the message cannot be kept: then the page stays. */
  readonly reload: () => Promise<boolean>
  readonly reloadAnyway: () => void
}

const ReloadContext = createContext<Reload | undefined>(undefined)

export const ReloadProvider = ReloadContext.Provider

/** Parts shown by themselves reload plainly. */
const plainly: Reload = {
  reload: () => Promise.resolve(false),
  reloadAnyway: () => window.location.reload(),
}

export function useReload(): Reload {
  return useContext(ReloadContext) ?? plainly
}
