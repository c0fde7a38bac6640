/** The settings of an account, drawn anew when they change here or in another tab, and how to change them. */
import { useMemo, useSyncExternalStore } from 'react'
import { changeSettings, onSettingsChange, readSettings, type Settings } from './settings.ts'

export type SettingsOf = {
  readonly settings: Settings
  readonly change: (change: Partial<Settings>) => void
}

export function useSettings(accountId: string): SettingsOf {
  const read = () => JSON.stringify(readSettings(accountId))
  const text = useSyncExternalStore(onSettingsChange, read)
  const settings = useMemo(() => JSON.parse(text) as Settings, [text])
  return { settings, change: (change) => changeSettings(accountId, change) }
}
