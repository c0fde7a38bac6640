/**
 * Time zones by the names Windows gives them, the only names Graph is sure to take
 * (Graph: dateTimeTimeZone). Kept apart from flag.ts: the table is loaded with the options panel.
 */
import { windowsZoneTable } from './windowsZoneTable.ts'

export const windowsZones: readonly string[] = Object.keys(windowsZoneTable)

/** The Windows name of an IANA zone; undefined where Windows has none. */
export function toWindowsZone(zone: string): string | undefined {
  if (zone.trim() === '') return undefined
  if (Object.hasOwn(windowsZoneTable, zone)) return zone
  return windowsZones.find((name) => windowsZoneTable[name]?.split(' ').includes(zone))
}

/** One of the IANA zones a Windows name stands for: by it the browser knows its clocks. A few have none. */
export function toIanaZone(zone: string): string {
  return windowsZoneTable[zone]?.split(' ')[0] || zone
}
