/** Open extensions of a message (Graph: create open extension). One of a name, no more. */
import { Hono } from 'hono'
import type { OpenExtension } from '#sandbox/mailbox/message.ts'
import { extensionId, extensionView } from '#sandbox/graph/answers/extensionView.ts'
import { findMessage } from '#sandbox/graph/findInMailbox.ts'
import { GraphError } from '#sandbox/graph/graphError.ts'
import type { GraphCall, GraphEnv } from '#sandbox/graph/graphEnv.ts'
import { readJson } from '#sandbox/graph/requests/readBody.ts'
import { readOpenExtension } from '#sandbox/graph/requests/readOpenExtension.ts'
import { itemNotFound } from '#sandbox/graph/rejections.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'
import { touch } from '#sandbox/graph/requests/writeMessage.ts'

export const extensionRoutes = new Hono<GraphEnv>()
  .get('/', (call) => {
    requireScope(call, 'Mail.Read')
    return call.json({ value: findMessage(call).extensions.map(extensionView) })
  })
  .post('/', async (call) => {
    requireScope(call, 'Mail.ReadWrite')
    findMessage(call)
    const extension = readOpenExtension(await readJson(call))
    // As it is now: it may have changed while this was read.
    const message = findMessage(call)
    if (message.extensions.some((one) => extensionId(one) === extensionId(extension))) {
      const sentence = `An extension already exists with given id.`
      throw new GraphError(400, 'ErrorExtensionExists', sentence)
    }
    touch(call, { ...message, extensions: [...message.extensions, extension] })
    return call.json(extensionView(extension), 201)
  })
  .get('/:extension', (call) => {
    requireScope(call, 'Mail.Read')
    return call.json(extensionView(findExtension(call)))
  })
  .patch('/:extension', async (call) => {
    requireScope(call, 'Mail.ReadWrite')
    findExtension(call)
    const json = await readJson(call)
    const before = findExtension(call)
    const changed = { ...before, ...json, extensionName: before.extensionName }
    replace(call, before, [changed])
    return call.json(extensionView(changed))
  })
  .delete('/:extension', (call) => {
    requireScope(call, 'Mail.ReadWrite')
    replace(call, findExtension(call), [])
    return call.body(null, 204)
  })

function findExtension(call: GraphCall): OpenExtension {
  const wanted = call.req.param('extension') ?? ''
  const found = findMessage(call).extensions.find((one) =>
    [extensionId(one), one.extensionName].includes(wanted),
  )
  if (!found) throw itemNotFound()
  return found
}

function replace(call: GraphCall, before: OpenExtension, after: readonly OpenExtension[]) {
  const message = findMessage(call)
  const extensions = message.extensions.flatMap((one) => (one === before ? after : [one]))
  touch(call, { ...message, extensions })
}
