/**
 * For the build: the page before any script, from the same components that run in the browser, with nothing written
 * yet, below what old browsers show; and what is said on it in each other language, in the order of the page.
 */
import { createServer, type InlineConfig } from 'vite'
import { languages, type Language } from '#i18n/languages/language.ts'
import { firstWordsOf } from '#i18n/start/firstWords.ts'

/** Of all that ask for the first focus the first has it. Shown only where a field with it would bring up a keyboard (base.css). */
const firstOnTouch = '<div class="first-on-touch" tabindex="-1" autofocus></div>'

type FirstPage = {
  readonly html: string
  readonly words: Readonly<Partial<Record<string, readonly string[]>>>
}

/** `textsOf`: those of the start, by their ids. */
export async function renderFirstPage(
  config: InlineConfig,
  textsOf: (language: Language) => object,
): Promise<FirstPage> {
  const server = await createServer({
    ...config,
    configFile: false,
    // Another server may run beside it (npm start), and bundles other dependencies.
    cacheDir: 'node_modules/.vite/first-page',
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const load = async (path: string): Promise<unknown> => server.ssrLoadModule(path)
    const notice = await load('/src/app/floors/renderOldBrowserNotice.tsx')
    const { renderOldBrowserNotice } = notice as { renderOldBrowserNotice: () => Promise<string> }
    const page = await load('/src/app/renderEmptyPage.tsx')
    const { renderEmptyPage } = page as { renderEmptyPage: RenderEmptyPage }
    const before = await renderOldBrowserNotice()
    const english = renderEmptyPage()
    const others = languages.filter((language) => language !== 'en')
    const words = others.map((language) => [
      language,
      placed(firstWordsOf(renderEmptyPage({ language, texts: textsOf(language) })), english),
    ])
    const html = `${before}${firstOnTouch}<div id="root">${english}</div>`
    return { html, words: Object.fromEntries(words) }
  } finally {
    await server.close()
  }
}

type RenderEmptyPage = (shown?: { language: Language; texts: object }) => string

function placed(words: readonly string[], english: string): readonly string[] {
  if (words.length !== firstWordsOf(english).length)
    throw new Error('The empty page has not the same places for words in each language.')
  return words
}
