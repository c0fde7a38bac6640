/** The time zones a mailbox understands, by their Windows names or by IANA's (Graph: supportedTimeZones). */
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { metadata } from './messageAnswer.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'
import { timeZones } from './timeZones.ts'

export function supportedTimeZones(call: GraphCall) {
  requireScope(call, 'User.Read')
  const isIana = /timeZoneStandard'iana'/i.test(decodeURIComponent(call.req.path))
  const value = Object.entries(timeZones).map(([windows, iana]) =>
    isIana ? { alias: iana, displayName: iana } : { alias: windows, displayName: windows },
  )
  const context = metadata(call, 'Collection(microsoft.graph.timeZoneInformation)')
  return call.json({ '@odata.context': context, value })
}
