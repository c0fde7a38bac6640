/**
 * Names are those of the field: a word that was replaced comes back in no identifier and no file name.
 *
 * oldWords.json has each with the word for it, and what may stay: names stored on devices
 * (docs/persisted-names.md) and the browser's own.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import oldWords from './oldWords.json' with { type: 'json' }

const words = new Map(Object.entries(oldWords.words))
const names = new Map(Object.entries(oldWords.names))
const allowed = new Map(Object.entries(oldWords.allowed))
const anyOldWord = new RegExp([...words.keys(), ...names.keys()].join('|'), 'i')

const wordsOf = (name: string) => name.split(/(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z]+/)

function better(name: string, path: string): string | undefined {
  const where = allowed.get(name)
  if (where !== undefined && new RegExp(where).test(path)) return undefined
  const old = wordsOf(name).map((word) => words.get(word.toLowerCase()))
  return names.get(name) ?? old.find((word) => word !== undefined)
}

/** The identifiers of a file that have an old word, each with the word for it. */
function oldNames(path: string, text: string): readonly string[] {
  const found = new Set<string>()
  const code = text.replaceAll(/^\s*(?:\/\/|\/?\*).*/gm, '')
  if (!anyOldWord.test(code)) return []
  function visit(node: ts.Node) {
    const instead = ts.isIdentifier(node) ? better(node.text, path) : undefined
    if (instead) found.add(`${path}: ${(node as ts.Identifier).text}, now ${instead}`)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest))
  return [...found]
}

const paths = ['src', 'soak', 'sandbox', 'e2e'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${root}/${path}`),
)

test('no identifier has an old word', () => {
  expect(paths.flatMap((path) => oldNames(path, readFileSync(path, 'utf8')))).toEqual([])
})

test('no file name has an old word', () => {
  expect(paths.filter((path) => better(basename(path).split('.')[0]!, path))).toEqual([])
})

test.each([
  ['src/graph/a.ts', 'const errand = 1', ['errand']],
  ['src/graph/a.ts', 'type NewErrand = { errandId: string }', ['NewErrand', 'errandId']],
  ['src/graph/a.tsx', 'const a = <Desk lane={1} />', ['Desk', 'lane']],
  ['src/graph/a.ts', 'const road = 1', ['road']],
  ['src/graph/a.ts', 'function f({ letterText }: Parts) {}', ['letterText', 'Parts']],
  ['src/graph/a.ts', "const state = { letterId: '', stamp: '' }", []],
  ['src/graph/a.ts', "// a letter of the wire\nconst text = 'letter'", []],
  ['src/graph/a.ts', 'const broadRoadmap = { asking: 1 }', []],
])('%s: “%s”', (path, text, expected) => {
  expect(oldNames(path, text)).toEqual(
    expected.map((name) => `${path}: ${name}, now ${better(name, path)}`),
  )
})
