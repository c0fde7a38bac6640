/** The words of the first paint are told from those that may come later. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startFiles, startTexts } from './startTexts.ts'

function write(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'words-'))
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code)
  return folder
}

const ids = ['a.one', 'a.two', 'b.three', 'b.four', 'c.five', 'd.six', 'e.seven']

test('words of what is imported at once, with gaps filled; not of what is fetched', () => {
  const folder = write({
    'main.ts': `/** A */\nimport {\n  b,\n} from './b.ts'\nimport '#c.ts'\nimport type { D } from './d.ts'\nsay('a.one')\nvoid import('./e.ts')`,
    'b.ts': 'export const b = (x) => say(`b.${x}`)',
    'c.ts': `export * from './f.ts'`,
    'f.ts': `say("c.five")`,
    'd.ts': `say('d.six')`,
    'e.ts': `say('e.seven')`,
  })
  const texts = startTexts(startFiles(join(folder, 'main.ts'), folder), ids)
  expect([...texts].sort()).toEqual(['a.one', 'b.four', 'b.three', 'c.five'])
})
