/**
 * The page is mirrored where its language reads from right to left: styles say start and end, never left and right.
 * What is measured in pixels of the window is physical, and is set by scripts.
 */
import { readFileSync } from 'node:fs'
import postcss from 'postcss'
import ts from 'typescript'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(path, 'utf8')

const sided =
  /^(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|left|right)(?:-|$)/
const corner = /^border-(?:top|bottom)-(?:left|right)-radius$/
const four = /^(?:margin|padding|inset|border-width|border-radius)$/

function isPhysical({ prop, value }: { prop: string; value: string }): boolean {
  // A notch stays where it is.
  if (value.includes('safe-area-inset')) return false
  if (sided.test(prop) || corner.test(prop)) return true
  if (/^(?:text-align|float|clear)$/.test(prop)) return /^(?:left|right)$/.test(value)
  if (!four.test(prop)) return false
  const [, right, , left, more] = value.split(/\s+(?![^(]*\))/)
  return left !== undefined && more === undefined && right !== left
}

test('style sheets', () => {
  const paths = ts.sys.readDirectory('src', ['.css'])
  expect(paths.length).toBeGreaterThan(50)
  const found = paths.flatMap((path) => {
    const lines: string[] = []
    postcss.parse(read(path)).walkDecls((declaration) => {
      const { parent } = declaration
      const isTurned = parent?.type === 'rule' && /rtl/.test(String(parent))
      if (isPhysical(declaration) && !isTurned) lines.push(`${path}: ${String(declaration)}`)
    })
    return lines
  })
  expect(found).toEqual([])
})

test('styles in components', () => {
  const paths = ts.sys.readDirectory('src', ['.tsx'], ['**/*.test.tsx', 'src/playground'])
  const physical = /\b(?:(?:margin|padding|border)(?:Left|Right)\w*:|textAlign: '(?:left|right)')/
  const lines = paths.flatMap((path) =>
    read(path)
      .split('\n')
      .filter((line) => physical.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  )
  expect(lines).toEqual([])
})
