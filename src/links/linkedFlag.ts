/**
 * The follow-up flag of a link: `flag` on or off or one of the usual spans, `start` and `due` as a
 * day or a local time. A day means its end of work, 17:00; as a start, 9:00.
 */
import { setFlagDue, type Flag, type FlagOn } from '#compose/flag/flag.ts'
import { flagPresets, presetSpan } from '#compose/flag/flagPresets.ts'
import { isLocalTime } from '#compose/flag/localTime.ts'
import { toWindowsZone } from '#compose/flag/windowsZone.ts'
import type { LinkEnvironment } from './linkRequest.ts'

export type FlagWords = { flag?: string; start?: string; due?: string; timezone?: string }

export type FlagName = keyof FlagWords

export const flagNames: readonly FlagName[] = ['flag', 'start', 'due', 'timezone']

const yes = new Set(['1', 'true', 'yes', 'on', 'flagged'])
const no = new Set(['', '0', 'false', 'no', 'off', 'notflagged'])

/** Whether the text says anything there. */
export function isFlagWord(name: FlagName, text: string): boolean {
  const value = text.trim()
  if (name === 'timezone') return toZone(value) !== undefined
  if (name !== 'flag') return toTime(value, '') !== undefined
  return (
    yes.has(value.toLowerCase()) || no.has(value.toLowerCase()) || presetOf(value) !== undefined
  )
}

/** Undefined if the link sets no flag. Every word has passed isFlagWord. */
export function toFlag(words: FlagWords, { now, zone }: LinkEnvironment): Flag | undefined {
  const start = toTime(words.start ?? '', 'T09:00')
  const due = toTime(words.due ?? '', 'T17:00')
  const word = (words.flag ?? '').trim()
  const isOff = no.has(word.toLowerCase())
  if (isOff && !start && !due) return undefined
  const timeZone = toZone(words.timezone) ?? toZone(zone) ?? 'UTC'
  const preset = presetOf(word)
  const span = preset && presetSpan(preset, now)
  const flag: FlagOn = { on: true, timeZone, ...span, ...(start && { start }) }
  return due ? setFlagDue(flag, due, now) : flag
}

function presetOf(text: string) {
  return flagPresets.find((preset) => preset.toLowerCase() === text.toLowerCase())
}

function toTime(text: string, hour: string): string | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text.trim())
    ? `${text.trim()}${hour || 'T00:00'}`
    : text.trim()
  return isLocalTime(time) ? time : undefined
}

function toZone(name = ''): string | undefined {
  return toWindowsZone(name.trim())
}
