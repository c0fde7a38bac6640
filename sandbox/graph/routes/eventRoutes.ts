/** One event of the calendar (Graph: get event). Its times are told in UTC. */
import { Hono } from 'hono'
import { newChangeKey } from '#sandbox/mailbox/identifiers.ts'
import type { StoredEvent } from '#sandbox/mailbox/event.ts'
import type { GraphCall, GraphEnv } from '#sandbox/graph/graphEnv.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import type { View } from '#sandbox/graph/answers/messageView.ts'
import { itemNotFound, unknownSelection } from '#sandbox/graph/rejections.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'

export const eventRoutes = new Hono<GraphEnv>().get('/:event', (call) => {
  requireScope(call, 'Calendars.Read')
  const { mailbox } = call.var
  const event = mailbox.events.find(({ id }) => id === call.req.param('event'))
  if (!event) throw itemNotFound()
  const context = metadata(call, `users('${mailbox.account.id}')/events/$entity`)
  const whole = wholeEvent(event, call)
  return call.json({ '@odata.context': context, ...chosen(whole, call.req.query('$select')) })
})

function wholeEvent({ id, ...event }: StoredEvent, call: GraphCall): View {
  const { name, address } = call.var.mailbox.account
  const key = newChangeKey()
  return {
    '@odata.etag': `W/"${key}"`,
    ...{ id, changeKey: key, categories: [], iCalUId: `040000008200E00074C5B7101A82E008${id}` },
    ...{ importance: 'normal', sensitivity: 'normal', isCancelled: false, isOrganizer: true },
    ...{ showAs: 'busy', type: 'singleInstance', responseRequested: true, seriesMasterId: null },
    ...event,
    bodyPreview: '',
    ...{ recurrence: null, attendees: [], organizer: { emailAddress: { name, address } } },
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
  }
}

function chosen(whole: View, select: string | undefined): View {
  const names = select?.split(',')
  for (const name of names ?? []) if (!(name in whole)) throw unknownSelection(name, 'event')
  return Object.fromEntries(
    Object.entries(whole).filter(
      ([name]) => !names || name === 'id' || name.startsWith('@odata.') || names.includes(name),
    ),
  )
}
