/** How far the start of the page has come, for every component below the provider. */
import { useStore } from 'zustand'
import { requiredContext } from '#ui/requiredContext.ts'
import type { Boot, BootStore } from './startup.ts'

const [StartupProvider, useStartupStore] = requiredContext<BootStore>('The startup')

export { StartupProvider, useStartupStore }

export function useStartup(): Boot {
  return useStore(useStartupStore())
}
