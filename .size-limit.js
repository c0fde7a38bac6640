/**
 * What the budgets of bytes count, read from the build's own manifest: the page's scripts with all
 * they import, and what the page fetches by itself at its start. A panel that is fetched when it is
 * opened counts nowhere, and needs no line here.
 */
import { readFileSync } from 'node:fs'

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const page = readFileSync('dist/index.html', 'utf8')

/** The manifest has no page that is all imports: its scripts are named in the page itself. */
const scripts = Object.keys(manifest).filter((key) =>
  page.includes(`src="./${manifest[key].file}"`),
)

/** Fetched without a click, before anybody could have clicked. */
const afterStart = Object.keys(manifest).filter((key) => manifest[key].name === 'after-start')
if (afterStart.length === 0) throw new Error('The build has no after-start.')
const atStart = [...scripts, ...afterStart, 'src/auth/createAuth.ts']
/** Fetched at once too, but nothing waits for them: the editor, and the words that are not said at start. */
const editor = ['src/compose/body/editor/bodyEditor.tsx']
const words = ['src/i18n/en.json?later']
/** English is in the page; of another language its reader has two files of its own. */
const languages = ['de', 'fr', 'es', 'ru', 'zh', 'ar']
const fileOf = (language, part) => `src/i18n/languages/${language}.json?${part}`

/** An entry and all it imports. */
function closure(keys, seen = new Set()) {
  for (const key of keys) {
    if (!manifest[key]) throw new Error(`The build has no ${key}.`)
    if (seen.has(key)) continue
    seen.add(key)
    closure(manifest[key].imports ?? [], seen)
  }
  return seen
}

const start = closure(atStart)
const pathsOf = (keys) => [...keys].map((key) => `dist/${manifest[key].file}`)

export default [
  {
    name: 'all JavaScript at start, sign-in included',
    path: pathsOf(start),
    limit: '225 kB',
    gzip: true,
  },
  {
    name: 'the editor',
    path: pathsOf([...closure(editor)].filter((key) => !start.has(key))),
    limit: '170 kB',
    gzip: true,
  },
  { name: 'the words that come with it', path: pathsOf(words), limit: '20 kB', gzip: true },
  ...languages.flatMap((language) => [
    {
      name: `all JavaScript at start, in “${language}”`,
      path: pathsOf([...start, fileOf(language, 'start')]),
      limit: '225 kB',
      gzip: true,
    },
    {
      name: `the words that come with the editor, in “${language}”`,
      path: pathsOf([fileOf(language, 'later')]),
      limit: '25 kB',
      gzip: true,
    },
  ]),
]
