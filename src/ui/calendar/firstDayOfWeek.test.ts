/** The table of regions is CLDR's; a language begins its week as its region does. */
import weekData from 'cldr-core/supplemental/weekData.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { firstDayOfRegion, firstDayOfWeek } from './firstDayOfWeek.ts'

const days = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 } as const
const { firstDay } = weekData.supplemental.weekData
const regions = Object.entries(firstDay).filter(([region]) => /^[A-Z]{2}$/.test(region))

test('each region of CLDR begins its week on its day', () => {
  expect(regions.length).toBeGreaterThan(100)
  for (const [region, day] of regions)
    expect(`${region} ${firstDayOfRegion(region)}`).toBe(
      `${region} ${days[day as keyof typeof days]}`,
    )
})

test.each([
  ['en-US', 7],
  ['en', 7],
  ['en-GB', 1],
  ['de-DE', 1],
  ['de', 1],
  ['pt-BR', 7],
  ['fa-IR', 6],
  ['not a language', 7],
])('%s begins on %i', (language, day) => {
  expect(firstDayOfWeek(language)).toBe(day)
})
