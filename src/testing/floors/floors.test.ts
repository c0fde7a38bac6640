/** What the source uses of the browser is there in the oldest ones that are supported, by MDN's data. */
import { fileURLToPath } from 'node:url'
import type { CompatStatement } from '@mdn/browser-compat-data'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { floors } from '#app/floors/floors.ts'
import { lackedBy, compatOf } from './compatData.ts'
import { compatOfApi } from './compatOfApi.ts'
import { usedApis } from './usedApis.ts'
import { usedCss } from './usedCss.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')
const isShipped = (file: string) =>
  file.startsWith(`${root}/src/`) && !/\.test\.|\/src\/(?:testing|playground)\//.test(file)

/** What a supported browser lacks, where it is used, and why nothing is missing there. */
const apis: Readonly<Record<string, readonly [why: string, ...files: string[]]>> = {
  'AbortSignal.timeout': [
    'Chrome 123 gives another reason, which is asked for in one place (timedOut)',
    ...['delivery/draft/removeDiscarded.ts', 'delivery/draft/removeDraft.ts'],
    ...['graph/http/transport.ts', 'graph/upload/uploadSteps.ts', 'lazy/askHost.ts'],
    ...['people/createSuggest.ts', 'people/tips/createTips.ts'],
  ],
  'CSS.highlights': ['decorations instead', 'compose/body/editor/find/highlight.tsx'],
  'Window.Highlight': ['decorations instead', 'compose/body/editor/find/highlight.tsx'],
  'HTMLElement.popover': [
    'iOS before 18.3 closes none by a tap outside: ours are manual',
    ...['compose/body/editor/bar/useBarPlace.tsx', 'compose/body/editor/typedMenu/TypedList.tsx'],
    ...['ui/popover/usePopoverPlace.tsx', 'ui/tooltip/tooltips.ts'],
  ],
  'KeyboardEvent.isComposing': [
    'Safari ends the composition before its last key, which isComposing() knows by its code',
    'ui/keyboard/isComposing.ts',
  ],
  'KeyboardEvent.repeat': [
    'wrong only while several keys are held down',
    ...['compose/useShortcuts.tsx', 'compose/field/useUndoKey.tsx'],
  ],
  'NavigatorContentUtils.registerProtocolHandler': [
    'offered only where it is there',
    'links/registerMailto.ts',
  ],
  'Window.open': [
    'iOS opens a tab in a click, which these are',
    ...['app/page/newMessageActions.ts', 'recovery/unsent/openInNewTab.ts'],
  ],
  'Window.requestIdleCallback': ['a timer instead', 'compose/whenIdle.ts'],
}

const css: Readonly<Record<string, string>> = {
  '@page': 'margins of printed pages are the browser’s own',
  ':-moz-progress-bar': 'each browser has its own name, and all are there',
  ':-webkit-progress-bar': 'each browser has its own name, and all are there',
  ':-webkit-progress-value': 'each browser has its own name, and all are there',
  ':highlight': 'decorations instead',
  'content-visibility': 'slower in long texts, and the same',
  cursor: 'iOS has no pointer',
  'field-sizing': 'the field scrolls',
  'forced-color-adjust': 'Safari has no forced colors',
  orphans: 'pages break elsewhere',
  'overflow-clip-margin': 'a list mark may lose an edge',
  'overscroll-behavior': 'what cannot scroll lets the page scroll',
  resize: 'iOS has no handle to take away',
  'scrollbar-width': 'a bar is seen',
  'user-select': 'the build writes the prefix',
  widows: 'pages break elsewhere',
}

const isLacked = (feature: CompatStatement | undefined) =>
  feature !== undefined && lackedBy(feature).length > 0

test('the browser and its JavaScript', { timeout: 300_000 }, () => {
  const uses = usedApis(root, isShipped)
  const known = [...uses.values()].filter((use) => compatOfApi(use))
  expect(known.length).toBeGreaterThan(uses.size * 0.8)
  const lacked = known.filter((use) => isLacked(compatOfApi(use)))
  const found = lacked.map(({ owner, member, files }) => [`${owner}.${member}`, files] as const)
  const expected = Object.entries(apis).map(
    ([name, [, ...files]]) => [name, new Set(files.map((file) => `src/${file}`))] as const,
  )
  expect(new Map(found)).toEqual(new Map(expected))
})

test('the style sheets', () => {
  const uses = usedCss(ts.sys.readDirectory(`${root}/src`, ['.css']))
  const lacked = [...uses].filter(([, { paths }]) => isLacked(paths.map(at).find(Boolean)))
  const names = lacked.map(([name]) => name.replace(/(?<=\w): .*/, ''))
  expect([...new Set(names)].toSorted()).toEqual(Object.keys(css).toSorted())
})

const at = (path: readonly string[]) => compatOf(...path)

test('README names the oldest browsers that are supported', () => {
  const { chrome, edge, firefox, safari, safari_ios } = floors
  expect([edge, safari_ios]).toEqual([chrome, safari])
  expect(ts.sys.readFile(`${root}/README.md`)).toContain(
    `from Chrome and Edge ${chrome}, Firefox ${firefox}, Safari and iOS ${safari} on;`,
  )
})

test('what is newer than they are is found', () => {
  const isFound = (...path: string[]) => isLacked(compatOf(...path))
  expect(isFound('api', 'CloseWatcher')).toBe(true)
  expect(isFound('javascript', 'builtins', 'Uint8Array', 'fromBase64')).toBe(true)
  expect(isFound('css', 'properties', 'anchor-name')).toBe(true)
  expect(isFound('css', 'properties', 'color')).toBe(false)
})
