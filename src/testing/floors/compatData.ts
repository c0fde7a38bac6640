/** What MDN's browser-compat-data says of a feature, held against the oldest browsers that are supported. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data'
import { floors } from '#app/floors/floors.ts'

const file = fileURLToPath(import.meta.resolve('@mdn/browser-compat-data'))
const data = JSON.parse(readFileSync(file, 'utf8')) as Identifier

/** Such as `'api', 'Navigator', 'clipboard'`; nothing where MDN has no entry. */
export function compatOf(...path: readonly string[]): CompatStatement | undefined {
  let at: Identifier | undefined = data
  for (const name of path) at = at && Object.hasOwn(at, name) ? at[name] : undefined
  return at?.__compat
}

/** The supported browsers whose oldest version lacks it, or has a part of it alone. */
export function lackedBy({ support }: CompatStatement): string[] {
  return Object.entries(floors).flatMap(([browser, floor]) => {
    const said = support[browser as keyof typeof floors] ?? []
    const all: readonly SimpleSupportStatement[] = Array.isArray(said) ? said : [said]
    return all.length === 0 || all.some((one) => isThere(one, floor)) ? [] : [browser]
  })
}

function isThere(said: SimpleSupportStatement, floor: string): boolean {
  const { version_added, version_removed, flags, prefix, alternative_name } = said
  if (flags ?? prefix ?? alternative_name ?? said.partial_implementation) return false
  if (version_removed || typeof version_added !== 'string') return false
  return version_added !== 'preview' && isReached(version_added.replace('≤', ''), floor)
}

function isReached(version: string, by: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [byMajor = 0, byMinor = 0] = by.split('.').map(Number)
  return major < byMajor || (major === byMajor && minor <= byMinor)
}
