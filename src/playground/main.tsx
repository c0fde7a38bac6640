/** npm run playground: every component in every state, over the sandbox. For development alone. */
import { createRoot } from 'react-dom/client'
import { allTexts, shownTexts } from '#i18n/texts.ts'
import { Playground } from './Playground.tsx'
import { SandboxProvider } from './world/sandbox.ts'

const config = (await (await fetch('/config.json')).json()) as { graphBaseUrl: string }

async function tokenFor(address: string, scopes: readonly string[]): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ address, scopes })
  const request = { method: 'POST', headers, body }
  const answer = await fetch(`${config.graphBaseUrl}/sandbox/tokens`, request)
  return ((await answer.json()) as { token: string }).token
}

await allTexts()
const root = document.getElementById('playground')
if (!root) throw new Error('index.html has no #playground.')
createRoot(root).render(
  <SandboxProvider value={{ graphBaseUrl: config.graphBaseUrl, tokenFor }}>
    <Playground texts={shownTexts.getState().texts} />
  </SandboxProvider>,
)
