/** Ids of messages from one form into the other (Graph: user: translateExchangeIds). */
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import { parameter, readJson } from './readBody.ts'
import { invalidArgument, unknownSegment } from '#sandbox/graph/rejections.ts'
import { readEnum, readTexts } from './readValue.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'

const forms = ['entryId', 'ewsId', 'immutableEntryId', 'restId', 'restImmutableEntryId'] as const
const mostIds = 1000

export async function translateExchangeIds(call: GraphCall) {
  if (call.var.sandbox.cloud === 'usGovL4') throw unknownSegment('translateExchangeIds')
  requireScope(call, 'User.Read')
  const json = await readJson(call)
  const ids = readTexts(parameter(json, 'inputIds'))
  readEnum(parameter(json, 'sourceIdType'), forms)
  const target = readEnum(parameter(json, 'targetIdType'), forms)
  if (ids.length === 0 || ids.length > mostIds) throw invalidArgument()
  const value = ids.flatMap((sourceId) => {
    const message = call.var.mailbox.find(sourceId)
    if (!message) return []
    const targetId = /immutable/i.test(target) ? message.immutableId : message.id
    return [{ sourceId, targetId }]
  })
  const context = metadata(call, 'Collection(microsoft.graph.convertIdResult)')
  return call.json({ '@odata.context': context, value })
}
