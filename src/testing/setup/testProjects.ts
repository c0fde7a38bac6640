/**
 * How the unit tests are run. Nearly all share a process: to load the modules anew for each file, and a jsdom for each
 * that shows something, takes longer than to run them. A file whose first line asks for jsdom has a page.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { TestProjectInlineConfiguration } from 'vitest/config'

/** Each has a process of its own: it would see what another file loaded or left, or leave something for all. */
const alone = [
  // A server of Hono's replaces Request and Response in the whole process.
  'sandbox/serve/listen.test.ts',
  'src/inspector/copy/copied.test.ts',
  'src/inspector/copy/copiedOtherWays.test.ts',
  // A listener stays as long as the page.
  'src/auth/storageSync.test.ts',
  // Code that is still to be fetched is the subject.
  'src/sending/actions/runChecks.test.ts',
  'src/sending/cancelWaiting.test.tsx',
  // A whole page is pretended without a DOM, and goes on after the last test.
  'src/sending/autosave/backgroundUploads.test.ts',
  'src/sending/autosave/firstWords.test.ts',
  'src/sending/autosave/noFirstSave.test.ts',
  'src/sending/resume/sendAsNew.test.ts',
]

type TestFile = { readonly path: string; readonly needsPage: boolean; readonly isAlone: boolean }

const files: readonly TestFile[] = ['sandbox', 'soak', 'src']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.test\.tsx?$/.test(path))
  .map((path) => {
    const text = readFileSync(path, 'utf8')
    return {
      path,
      needsPage: text.startsWith('// @vitest-environment jsdom'),
      // What keeps messages on a device goes on keeping them.
      isAlone: alone.includes(path) || path.startsWith('soak/') || text.includes('fake-indexeddb'),
    }
  })

const pathsOf = (is: (file: TestFile) => boolean) => files.filter(is).map(({ path }) => path)
const setup = (...names: string[]) => names.map((name) => `src/testing/setup/${name}.ts`)
const setupFiles = setup('cheapQueries', 'waitLonger', 'propertyRuns')

/** They run in the order of their names: the long ones first. */
export const testProjects = (mode: string): TestProjectInlineConfiguration[] => [
  {
    extends: true,
    mode,
    test: { name: 'alone', include: pathsOf((file) => file.isAlone), setupFiles },
  },
  {
    extends: true,
    mode,
    test: {
      name: 'page',
      include: pathsOf((file) => !file.isAlone && file.needsPage),
      environment: 'jsdom',
      isolate: false,
      setupFiles: [...setup('leaveNothing', 'freshPage'), ...setupFiles],
    },
  },
  {
    extends: true,
    mode,
    test: {
      name: 'pure',
      include: pathsOf((file) => !file.isAlone && !file.needsPage),
      isolate: false,
      setupFiles: [...setup('leaveNothing'), ...setupFiles],
    },
  },
]
