// @vitest-environment jsdom
/**
 * Every state of every story is drawn without an error, and every component that draws something is seen in one
 * of them, or is on the list of those that are not, with its reason.
 */
import { createRoot, type Root } from 'react-dom/client'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { allTexts } from '#i18n/texts.ts'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { fillGapsOfJsdom } from '#testing/renderPage.tsx'
import { componentsIn } from './componentsIn.ts'
import { rooms } from './rooms.ts'
import { StateView } from './StateView.tsx'
import { SandboxProvider } from './world/sandbox.ts'

/** Components without a story, each with the reason. */
const unseen: Readonly<Record<string, string>> = {
  '../app/App.tsx App': 'the contexts of the page; its stories have those of World',
  '../auth/AccountReporter.tsx AccountReporter': 'draws nothing',
  '../compose/body/editor/snippets/SnippetMenu.tsx SnippetMenu':
    'draws SnippetList when a slash is typed',
  '../compose/recipients/HiddenCount.tsx HiddenCount':
    'drawn where a row is measured; jsdom has no rows',
  '../compose/recipients/PlainChips.tsx PlainChips': 'drawn until RecipientChips is fetched',
}

const patience = { timeout: 20_000 }
const sandbox = createSandbox()
const { tokenFor, origins } = sandbox
const given = { graphBaseUrl: origins.graph, tokenFor }
const said: string[] = []
const roots: Root[] = []
/** What a state draws may be gone with the focus, which the next one takes. */
const seen = new Set<unknown>()

beforeAll(async () => {
  fillGapsOfJsdom()
  Object.assign(Element.prototype, { scrollTo: () => undefined, scrollIntoView: () => undefined })
  Object.assign(navigator, { registerProtocolHandler: () => undefined })
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  vi.stubGlobal('fetch', sandbox.fetch)
  vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(words.join(' ')))
  await allTexts()
})
afterAll(() => {
  roots.forEach((root) => root.unmount())
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function show(state: Parameters<typeof StateView>[0]['state']): HTMLElement {
  const place = document.createElement('div')
  document.body.append(place)
  const look = () => {
    for (const component of componentsIn(place)) seen.add(component)
  }
  new MutationObserver(look).observe(place, { childList: true, subtree: true })
  const root = createRoot(place)
  roots.push(root)
  root.render(
    <SandboxProvider value={given}>
      <I18nProvider>
        <StateView state={state} />
      </I18nProvider>
    </SandboxProvider>,
  )
  return place
}

const shown = Object.entries(rooms).map(async ([room, load]) => {
  const { stories } = await load()
  return stories.flatMap(({ name, states }) =>
    Object.entries(states).map(([state, draw]) => [`${room}: ${name}, ${state}`, draw] as const),
  )
})

test.each((await Promise.all(shown)).flat())('%s', async (_, draw) => {
  const place = show(draw)
  await vi.waitFor(() => expect(place.childNodes.length).toBeGreaterThan(0), patience)
  // The next one takes the focus, and what hangs from a button is closed by that.
  const isClicked = () => place.querySelector('[data-left]:not([data-left="0"])') === null
  await vi.waitFor(() => expect(isClicked()).toBe(true), patience)
  expect(place.querySelector('.playground-crash')?.textContent).toBeUndefined()
  expect(said.splice(0)).toEqual([])
})

const files = import.meta.glob<Record<string, unknown>>([
  '../**/*.tsx',
  '!../**/*.test.tsx',
  '!../{testing,playground}/**',
  '!../main.tsx',
])

test('every component has a story', async () => {
  const missing = async () => {
    const all = await Promise.all(
      Object.entries(files).map(async ([path, load]) => {
        const parts = Object.entries(await load())
        const components = parts.filter(([name, part]) => isComponent(name, part))
        return components.filter(([, part]) => !seen.has(part)).map(([name]) => `${path} ${name}`)
      }),
    )
    return all.flat().filter((name) => !(name in unseen))
  }
  await vi.waitFor(async () => expect(await missing()).toEqual([]), patience)
})

/** By its name, as React tells components from other tags. */
const isComponent = (name: string, part: unknown) =>
  typeof part === 'function' && /^[A-Z]/.test(name) && !/(Provider|Context)$/.test(name)
