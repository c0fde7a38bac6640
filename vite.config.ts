/**
 * How the app is built and tested: relative paths, two pages (the app, and the one sign-in answers
 * arrive at), messages parsed ahead, the empty message rendered into index.html.
 */
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import { defineConfig, type Plugin } from 'vitest/config'
import { buildTarget } from './src/app/floors/floors.ts'
import { renderFirstPage } from './src/app/renderFirstPage.ts'
import { toEmojiTable } from './src/compose/body/editor/emoji/emojiTable.ts'
import { languageScript } from './src/i18n/build/languageScript.ts'
import { parsedMessages, parsedTexts } from './src/i18n/build/parsedTexts.ts'
import { startFiles, startTexts } from './src/i18n/build/startTexts.ts'
import { importedLate } from './src/lazy/importedLate.ts'
import { testProjects } from './src/testing/setup/testProjects.ts'

/** The emoji that can be looked for, without what nobody looks for them by. */
function emojiTable(): Plugin {
  const read = (address: string): unknown =>
    JSON.parse(readFileSync(fileURLToPath(address), 'utf8'))
  return {
    name: 'emoji-table',
    resolveId: (id) => (id === 'virtual:emoji' ? '\0emoji' : null),
    load: (id) => {
      if (id !== '\0emoji') return null
      const all = read(import.meta.resolve('emojibase-data/en/compact.json'))
      const names = read(import.meta.resolve('emojibase-data/en/shortcodes/github.json'))
      const table = toEmojiTable(
        all as Parameters<typeof toEmojiTable>[0],
        names as Parameters<typeof toEmojiTable>[1],
      )
      return `export default ${JSON.stringify(table)}`
    },
  }
}

const source = fileURLToPath(new URL('src', import.meta.url))

/** What the page is made of before anything is fetched for it. */
const atStart = startFiles(`${source}/main.tsx`, source)
/** What the page fetches at its start besides: one chunk, though other parts share some of it. */
const afterStart = ['recovery/startRecovery.ts', 'app/page/whileOpen.ts'].flatMap((file) => [
  ...startFiles(`${source}/${file}`, source),
])
/** What carries a delivery out, and what checks it before: one chunk each, for the start names them all. */
const delivery = startFiles(`${source}/delivery/run/deliveryCode.ts`, source)
const checks = ['Send', 'MimeSave'].flatMap((what) => [
  ...startFiles(`${source}/sending/actions/validateFor${what}.ts`, source),
])

const ids = Object.keys(
  JSON.parse(readFileSync(`${source}/i18n/en.json`, 'utf8')) as Record<string, string>,
)
// Tests show parts of the page by themselves.
const isTest = process.env['VITEST'] !== undefined
const ofStart = isTest ? new Set(ids) : startTexts(atStart, ids)
const isOfStart = (id: string) => ofStart.has(id)

/** Made anew for each: a plugin remembers how the server it is part of was set up. */
const shared = (): InlineConfig => ({
  base: './',
  plugins: [
    parsedTexts({
      isOfStart,
      startIds: ids.filter(isOfStart),
      firstWords: async (language) => (await firstPage()).words[language] ?? [],
    }),
    emojiTable(),
    importedLate(`${source}/lazy/importLate.ts`),
    react(),
  ],
})

let rendered: ReturnType<typeof renderFirstPage> | undefined
const firstPage = (): NonNullable<typeof rendered> =>
  (rendered ??= renderFirstPage(shared(), startTextsIn))
const startTextsIn = (language: string) =>
  parsedMessages(readFileSync(`${source}/i18n/languages/${language}.json`, 'utf8'), isOfStart)

/**
 * Holds until config.json is known and contentSecurityPolicy.ts adds the stricter one. Hosts send the same
 * and more as a header (public/_headers); this is for those that cannot.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "frame-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "form-action 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify ProseMirrorClipboard mail-worker',
].join('; ')

function emptyMessage(): Plugin {
  return {
    name: 'empty-letter',
    apply: 'build',
    async transformIndexHtml(html, { filename }) {
      if (!filename.endsWith('/index.html')) return html
      const attrs = { 'http-equiv': 'Content-Security-Policy', content: policy }
      const { html: page } = await firstPage()
      return {
        html: html.replace('<div id="root"></div>', () => page),
        tags: [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
      }
    },
  }
}

export default defineConfig(({ mode }) => ({
  ...shared(),
  plugins: [
    ...(shared().plugins ?? []),
    emptyMessage(),
    languageScript(`${source}/i18n/start/beforePaint.ts`, buildTarget),
  ],
  build: {
    // Older targets would have light-dark() taken apart, and the theme switch with it.
    target: buildTarget,
    assetsInlineLimit: 0,
    // The budgets of bytes (.size-limit.js) follow its imports.
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'redirect.html'],
      // Otherwise chunks hand each other MSAL's hundreds of constants by name, 3 kB of it at start.
      optimization: { inlineConst: { mode: 'all' } },
      // In one piece it is smaller than in twenty.
      output: {
        // The start names each later file: every sign of their names counts there.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        codeSplitting: {
          groups: [
            // The page that sign-in answers arrive at shares these, and shall fetch nothing else.
            {
              name: 'msal',
              test: /@azure\/msal-(?:browser|common)\//,
              minShareCount: 2,
              priority: 2,
            },
            { name: 'start', test: (id) => atStart.has(id), priority: 1 },
            { name: 'after-start', test: (id) => afterStart.includes(id) },
            { name: 'icons', test: /lucide-react\/dist\/esm\/icons\//, minShareCount: 2 },
            { name: 'delivery', test: (id) => delivery.has(id) },
            { name: 'checks', test: (id) => checks.includes(id) },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  // Vite does not look into workers by itself; a package met late would reload the page.
  optimizeDeps: { entries: ['*.html', 'src/playground/*.html', 'src/**/*Worker.ts'] },
  test: {
    projects: testProjects(mode),
    // A test of a page waits a third of its time.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Pages in jsdom leave much behind: cleared up seldom, it takes less time.
    execArgv: ['--max-semi-space-size=64'],
    // Machines are shared: how long a test takes says nothing.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
}))
