/**
 * The service worker of the demo: answers what is meant for Graph, the sign-in service, the upload host and the mailbox pages,
 * and leaves the folder's files to the folder.
 */
import { createDemo } from './createDemo.ts'

/** What of a service worker's global object is used here; TypeScript's own types cannot stand beside those of a page. */
type WorkerScope = {
  readonly registration: { readonly scope: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly addEventListener: (type: string, listen: (event: WorkerEvent) => void) => void
}
type WorkerEvent = {
  readonly request: Request
  readonly data: unknown
  readonly waitUntil: (done: Promise<unknown>) => void
  readonly respondWith: (response: Promise<Response>) => void
}

const worker = globalThis as unknown as WorkerScope
const demo = createDemo({ scope: worker.registration.scope, database: 'mail-composer-demo' })

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

// A page that was loaded past the worker asks for it.
worker.addEventListener('message', (event) => {
  if (event.data === 'claim') event.waitUntil(worker.clients.claim())
})

worker.addEventListener('fetch', (event) => {
  const answer = demo.answer(event.request)
  if (answer) event.respondWith(answer)
})
