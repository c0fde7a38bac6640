/**
 * The sandbox on its two ports beside the app's: Graph with the sign-in service, and the upload host.
 *
 * With SANDBOX_DATA the mailboxes are read at the start, saved soon after each change, and at the end.
 */
import { createSandbox, type Sandbox } from '#sandbox/createSandbox.ts'
import type { StoreSnapshot } from '#sandbox/mailbox/snapshot.ts'
import { createSaver, readData, writeData } from './dataFile.ts'
import type { Environment } from './environment.ts'
import { freePorts } from './freePorts.ts'
import { listen, type Handler } from './listen.ts'

const saveDelayMs = 500

export type RaisedSandbox = {
  readonly origins: Sandbox['origins']
  /** Saves what is to be kept and leaves the ports. */
  readonly close: () => Promise<void>
}

export async function raiseSandbox({ port, cloud, dataPath }: Environment): Promise<RaisedSandbox> {
  const [app, graph, upload] = (await freePorts(port)).map((one) => `http://localhost:${one}`)
  const sandbox = createSandbox({
    ...{ appOrigin: app ?? '', graphOrigin: graph ?? '', uploadOrigin: upload ?? '' },
    ...(cloud && { cloud }),
  })
  const { saveNow, saveSoon } = await keepData(sandbox, dataPath)

  const handler: Handler = async (request) => {
    const isChange = !['GET', 'HEAD', 'OPTIONS'].includes(request.method)
    try {
      return await sandbox.fetch(request)
    } finally {
      if (isChange) saveSoon()
    }
  }
  const { origins } = sandbox
  const servers = await Promise.all([
    listen(handler, origins.graph),
    listen(handler, origins.upload),
  ])
  return {
    origins,
    async close() {
      await Promise.all(servers.map((server) => server.close()))
      await saveNow()
    },
  }
}

async function keepData({ store }: Sandbox, path: string | undefined) {
  if (!path) return { saveNow: () => Promise.resolve(), saveSoon: () => undefined }
  const data = await readData(path)
  if (data !== undefined) store.restore(data as StoreSnapshot)
  return createSaver(() => writeData(path, store.toJSON()), saveDelayMs)
}
