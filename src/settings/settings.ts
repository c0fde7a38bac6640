/**
 * What an account chose on this device, as one value. A field that is unknown, damaged or from a newer version
 * falls back alone; what this version does not know stays stored as it is.
 *
 * The theme was stored for the whole device before: it counts until the account chooses one.
 */
import * as v from 'valibot'
import { fontFamilies, fontSizes } from '#compose/body/font/readFont.ts'
import { isLanguage } from './isLanguage.ts'
import { readTheme, themes } from './theme.ts'

export const undoChoices = [0, 5, 10, 20, 30] as const

const on = v.fallback(v.boolean(), true)

const shape = v.object({
  theme: v.fallback(v.picklist(themes), readTheme),
  /** People are suggested, where that is permitted too. */
  suggestions: on,
  /** How long Send can be undone; otherwise as the deployment says. */
  undoSeconds: v.fallback(v.optional(v.picklist(undoChoices)), undefined),
  /** A saved draft follows the message by itself. */
  savesByItself: on,
  /** Of new messages. */
  fontFamily: v.fallback(v.optional(v.picklist(fontFamilies)), undefined),
  /** Points. */
  fontSize: v.fallback(v.optional(v.picklist(fontSizes)), undefined),
  /** Of the text, for spell checking: BCP 47. Otherwise the browser's. */
  language: v.fallback(v.optional(v.pipe(v.string(), v.check(isLanguage))), undefined),
  /** The local time a message was scheduled for last; who offers it again reads it. */
  lastSendTime: v.fallback(v.optional(v.string()), undefined),
})

export type Settings = Readonly<v.InferOutput<typeof shape>>

/** Nobody's settings are those nobody changed. */
export function readSettings(accountId: string | undefined): Settings {
  return v.parse(shape, accountId === undefined ? {} : stored(accountId))
}

export function changeSettings(accountId: string, change: Partial<Settings>): void {
  const next = JSON.stringify({ ...stored(accountId), ...change })
  try {
    localStorage.setItem(keyOf(accountId), next)
  } catch {
    // They hold until the page closes.
    unstored.set(accountId, next)
  }
  for (const listener of listeners) listener()
}

/** Here or in another tab. Gives how to stop. */
export function onSettingsChange(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

const listeners = new Set<() => void>()
const unstored = new Map<string, string>()
const keyOf = (accountId: string) => `mail-composer.settings.${accountId}`

function stored(accountId: string): object {
  try {
    const text = unstored.get(accountId) ?? localStorage.getItem(keyOf(accountId))
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  } catch {
    return {}
  }
}
