/**
 * Resolves when the worker answers what this page asks. At the first visit that takes a moment, and after a forced reload the
 * page has to ask for it. Rejects where service workers are missing: no https, a private window, an old browser.
 */
export async function whenControlled(script: string): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (!workers) throw new Error('no service workers')
  await workers.register(trusted(script) as string, { scope: './', updateViaCache: 'none' })
  if (workers.controller) return
  const controlled = new Promise<void>((resolve) => {
    workers.addEventListener('controllerchange', () => resolve(), { once: true })
  })
  const { active } = await workers.ready
  active?.postMessage('claim')
  if (!workers.controller) await controlled
}

type Factory = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (own: string) => string },
  ) => { createScriptURL: (own: string) => unknown }
}

/** The page's policy asks for it; the address is the folder's own. */
function trusted(script: string): unknown {
  const { trustedTypes } = window as { trustedTypes?: Factory }
  const policy = trustedTypes?.createPolicy('demo-worker', { createScriptURL: (own) => own })
  return policy ? policy.createScriptURL(script) : script
}
