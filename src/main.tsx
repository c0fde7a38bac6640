/** Boot: the message first, then what it needs to leave. The only file that looks for a DOM node. */
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { boot } from './app/boot.ts'
import { startLanguage } from './i18n/start/startLanguage.ts'
import { createBootStore } from './access/startup.ts'
import { createSession } from './session/composeSession.ts'
import { readTheme, showTheme } from './settings/theme.ts'

showTheme(readTheme())

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')

const begin = () => start(root)
// Not awaited at the top of a module: parts that are fetched meanwhile are then used half-made (WebKit bug 242740).
startLanguage().then(begin, begin)

function start(page: HTMLElement) {
  const bootStore = createBootStore()
  const session = createSession()
  const app = (
    <StrictMode>
      <App bootStore={bootStore} session={session} />
    </StrictMode>
  )

  if (page.firstElementChild) hydrateRoot(page, app)
  else createRoot(page).render(app)

  void boot(bootStore, session)

  // Without it the page works all the same.
  import('./app/page/whileOpen.ts').then(
    ({ watchPage }) => watchPage(page, session, bootStore),
    () => undefined,
  )
}
