// @vitest-environment jsdom
/** Send times in the words of the writer's English. */
import { afterEach, expect, test, vi } from 'vitest'
import { localTimeText, formatZone, presetDetail } from './localTimeText.ts'

const now = '2026-11-28T10:00'
/** The browser itself speaks it, too, or another one. */
function inLanguage(language: string, browser = language) {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([language])
  const own = new Intl.DateTimeFormat(browser, { hour: 'numeric' }).resolvedOptions()
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(own)
}
/** Engines differ in commas and in kinds of spaces. */
const plain = (text: string) => text.replaceAll(',', '').replaceAll('\u202f', ' ')

afterEach(() => vi.restoreAllMocks())

test.each([
  ['en-GB', 'en-GB', '2026-11-30T08:00', 'Mon 30 Nov 08:00'],
  ['en-US', 'en-US', '2026-11-30T13:30', 'Mon Nov 30 1:30 PM'],
  // The field beside it has 24 hours.
  ['de-DE', 'de-DE', '2026-11-30T08:00', 'Mon Nov 30 08:00'],
  ['en-US', 'en-GB', '2026-11-30T13:30', 'Mon Nov 30 13:30'],
  ['en-GB', 'en-US', '2026-11-30T13:30', 'Mon 30 Nov 1:30 pm'],
  ['en-GB', 'en-GB', '2027-01-04T08:00', 'Mon 4 Jan 2027 08:00'],
])('pages in %s, the browser in %s: %s is %s', (language, browser, time, words) => {
  inLanguage(language, browser)
  expect(plain(localTimeText(time, now))).toBe(words)
})

test.each([
  ['laterToday', '2026-11-28T18:00', '18:00'],
  ['tomorrow', '2026-11-29T08:00', 'Sun 08:00'],
  ['mondayMorning', '2026-11-30T08:00', '08:00'],
  // On a Monday, the next one.
  ['mondayMorning', '2026-12-05T08:00', 'Sat 5 Dec 08:00'],
  ['lastUsed', '2026-12-01T09:30', 'Tue 09:30'],
  ['lastUsed', '2026-12-08T09:30', 'Tue 8 Dec 09:30'],
] as const)('%s at %s says %s', (preset, time, words) => {
  inLanguage('en-GB')
  expect(plain(presetDetail(preset, time, now))).toBe(words)
})

test.each([
  ['Europe/Berlin', '2026-11-30T08:00', 'Berlin (UTC+1)'],
  ['Europe/Berlin', '2026-07-01T08:00', 'Berlin (UTC+2)'],
  ['America/New_York', '2026-11-30T08:00', 'New York (UTC-5)'],
  ['Asia/Kathmandu', '', 'Kathmandu (UTC+5:45)'],
  ['UTC', '2026-11-30T08:00', expect.stringMatching(/^UTC(\+0)?$/)],
  ['Etc/GMT+3', '2026-11-30T08:00', 'UTC-3'],
  ['Mars/Olympus_Mons', '2026-11-30T08:00', 'Olympus Mons'],
])('%s at %j is %s', (zone, time, words) => {
  expect(formatZone(zone, time)).toEqual(words)
})
