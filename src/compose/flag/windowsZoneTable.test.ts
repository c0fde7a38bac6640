/** The table is what Unicode says: derived again from CLDR and compared. */
import bcp47 from 'cldr-bcp47/bcp47/timezone.json'
import supplemental from 'cldr-core/supplemental/windowsZones.json'
import { expect, test } from 'vitest'
import { toWindowsZone } from './windowsZone.ts'
import { windowsZoneTable } from './windowsZoneTable.ts'

type TimeZoneKey = { _alias?: string } | string

/** IANA name → all names of the same zone; CLDR's table knows only the oldest of each. */
function readAliases(): Map<string, string[]> {
  const keys = Object.values(bcp47.keyword.u.tz as Record<string, TimeZoneKey>)
  const families = keys.map((key) => (typeof key === 'object' && key._alias?.split(' ')) || [])
  return new Map(families.flatMap((family) => family.map((name) => [name, family] as const)))
}

function deriveTable(): Record<string, string> {
  const aliases = readAliases()
  const table: Record<string, Set<string>> = {}
  for (const { mapZone } of supplemental.supplemental.windowsZones.mapTimezones) {
    const names = (table[mapZone._other] ??= new Set())
    for (const zone of mapZone._type.split(' ')) {
      for (const name of [zone, ...(aliases.get(zone) ?? [])]) names.add(name)
    }
  }
  const rows = Object.entries(table).map(([name, zones]) => [name, [...zones].sort().join(' ')])
  return Object.fromEntries(rows) as Record<string, string>
}

test('the table is the one CLDR gives', () => {
  expect(windowsZoneTable).toEqual(deriveTable())
})

test.each([
  ['Europe/Kyiv', 'FLE Standard Time'],
  ['Europe/Kiev', 'FLE Standard Time'],
  ['Asia/Kolkata', 'India Standard Time'],
  ['America/New_York', 'Eastern Standard Time'],
  ['America/Argentina/Buenos_Aires', 'Argentina Standard Time'],
  ['America/Coyhaique', 'Magallanes Standard Time'],
  ['UTC', 'UTC'],
  ['GMT', 'UTC'],
  ['Etc/UTC', 'UTC'],
  ['Etc/GMT-5', 'West Asia Standard Time'],
  ['Pacific Standard Time', 'Pacific Standard Time'],
  ['Antarctica/Troll', undefined],
  ['Mars/Olympus', undefined],
  ['constructor', undefined],
])('%s is %s', (zone, name) => {
  expect(toWindowsZone(zone)).toBe(name)
})

test('every zone this platform knows has a Windows name, but one', () => {
  const unnamed = Intl.supportedValuesOf('timeZone').filter((zone) => !toWindowsZone(zone))
  expect(unnamed).toEqual(['Antarctica/Troll'])
})

test.each(['', ' '])('%j is no zone', (zone) => {
  expect(toWindowsZone(zone)).toBeUndefined()
})
