/**
 * What an account chose on this device, as one value. A field that is unknown, damaged or from a newer version
 * falls back alone; what this version does not know stays stored as it is.
 *
 * The theme was stored for the whole device before: it counts until the account chooses one.
 */
import * as v from 'valibot'
import { fontFamilies, fontSizes } from '#compose/body/font/fonts.ts'
import { isLanguage } from '#compose/body/isLanguage.ts'
import { changeStored, onStoredChange, readStored } from './stored.ts'
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
  return v.parse(shape, accountId === undefined ? {} : readStored(accountId))
}

export const changeSettings: (accountId: string, change: Partial<Settings>) => void = changeStored

export const onSettingsChange = onStoredChange
