/**
 * The sandbox with a memory that outlives the worker: each answer waits until what it changed is in IndexedDB.
 *
 * What cannot be written did not happen: the sandbox is read anew, and the request is refused. A request whose worker died has
 * no answer, and either all of its change is kept or nothing.
 */
import { DroppedConnection } from '#sandbox/faults/droppedConnection.ts'
import { createSandbox, type Sandbox } from '#sandbox/createSandbox.ts'
import { releaseDue } from '#sandbox/mailbox/deliver.ts'
import { sandboxConfig } from '#sandbox/signIn/sandboxConfig.ts'
import { demoOrigins, demoPart } from './demoOrigins.ts'
import { openRecords, type RecordsDatabase } from './recordsDatabase.ts'

/** Of the app: a name that never changes. */
const appDatabase = 'mail-composer'

export type Demo = {
  /** Undefined where the folder's files are meant. */
  readonly answer: (request: Request) => Promise<Response> | undefined
  readonly close: () => Promise<void>
}

type Running = {
  readonly sandbox: Sandbox
  readonly save: () => Promise<void>
  /** Another one has taken its place: nothing of it is written any more. */
  readonly end: () => void
}

export type DemoOptions = { scope: string; database: string; now?: () => Date }

export function createDemo({ scope, database, now }: DemoOptions): Demo {
  const origins = demoOrigins(scope)
  const records = openRecords(database)
  let running: Promise<Running> | undefined

  const start = async () => {
    const { app: appOrigin, graph: graphOrigin, upload: uploadOrigin } = origins
    const places = { appOrigin, graphOrigin, uploadOrigin, isOneBrowser: true }
    return run(createSandbox({ ...places, ...(now && { now }) }), await records)
  }

  async function answerSandbox(request: Request): Promise<Response> {
    running ??= start()
    const { sandbox, save, end } = await running
    releaseDue(sandbox.store, sandbox.now())
    const answered = sandbox.fetch(await plainRequest(request))
    const response = await answered.catch((error: unknown) => failed(error, request.signal))
    try {
      await save()
      return response
    } catch (error) {
      end()
      running = undefined
      return notKept(error)
    }
  }

  async function reset(): Promise<Response> {
    const ended = await running
    ended?.end()
    await ended?.save().catch(() => undefined)
    await (await records).clear()
    running = undefined
    // Not awaited: a page that has it open closes it when it goes.
    indexedDB.deleteDatabase(appDatabase)
    return new Response(null, { status: 204 })
  }

  return {
    answer(request) {
      const part = demoPart(scope, request.url)
      if (part === 'sandbox') return answerSandbox(request)
      if (part === 'config') return Promise.resolve(Response.json(sandboxConfig(origins)))
      if (part === 'mailboxes')
        return Promise.resolve(Response.redirect(`${origins.graph}/sandbox`))
      return part === 'reset' && request.method === 'POST' ? reset() : undefined
    },
    close: async () => (await records).close(),
  }
}

/** One save at a time; what changes while one runs is in the next, which all of them share. */
async function run(sandbox: Sandbox, records: RecordsDatabase): Promise<Running> {
  sandbox.restore(await records.load())
  let last = Promise.resolve()
  let next: Promise<void> | undefined
  let isOver = false
  const save = () =>
    (next ??= last.then(() => {
      next = undefined
      if (isOver) throw new Error('it was reset meanwhile')
      last = records.save(sandbox.records())
      return last
    }))
  return { sandbox, save, end: () => void (isOver = true) }
}

/** As a fetch would make it: what a page asked by going there cannot be handed on as it is. */
async function plainRequest(request: Request): Promise<Request> {
  const { url, method, headers, signal } = request
  const hasBody = !['GET', 'HEAD'].includes(method)
  const body = hasBody ? await request.arrayBuffer() : new ArrayBuffer(0)
  return new Request(url, { method, headers, signal, ...(body.byteLength > 0 && { body }) })
}

function failed(error: unknown, signal: AbortSignal): Response {
  if (error instanceof DroppedConnection || signal.aborted) return Response.error()
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new Response(`The sandbox itself failed.\n${reason}`, { status: 500 })
}

function notKept(error: unknown): Response {
  const message = `The demo could not keep this in the browser: ${String(error)}`
  return Response.json({ error: { code: 'InsufficientStorage', message } }, { status: 507 })
}
