/** Reading an event, and attaching it to a message. */
import { expect, test } from 'vitest'
import { sampleEvents } from '#sandbox/mailbox/event.ts'
import { jsonOf, setUp } from '#sandbox/graph/graphTestKit.ts'

const [review] = sampleEvents()
const path = `/me/events/${encodeURIComponent(review!.id)}`

test('an event is read, whole or the properties that are named', async () => {
  const { call } = setUp()
  expect(await jsonOf(call('GET', path))).toMatchObject({
    ...{ id: review!.id, subject: 'Quarterly review', isOrganizer: true },
    start: { dateTime: '2026-12-01T09:00:00.0000000', timeZone: 'UTC' },
    webLink: expect.stringContaining('&path=/calendar/item') as string,
  })
  const {
    '@odata.context': _,
    '@odata.etag': __,
    ...few
  } = await jsonOf(call('GET', `${path}?$select=subject,end`))
  expect(few).toEqual({ id: review!.id, subject: 'Quarterly review', end: review!.end })
})

test.each([
  ['/me/events/AAMkADnothingHere000000000=', 404, 'ErrorItemNotFound'],
  [`${path}?$select=subject,receivedDateTime`, 400, 'BadRequest'],
])('%s is refused with %i', async (wanted, status, code) => {
  const response = await setUp().call('GET', wanted)
  expect(response.status).toBe(status)
  expect(await jsonOf(response)).toMatchObject({ error: { code } })
})

test.each([
  ['#microsoft.graph.event', 201],
  ['microsoft.graph.event', 201],
  ['#microsoft.graph.calendar', 400],
])('an item of the type %s: %i', async (type, status) => {
  const { call } = setUp()
  const { id } = await jsonOf(call('POST', '/me/messages', { body: { subject: 'See' } }))
  const item = { '@odata.type': type, subject: 'Quarterly review', start: review!.start }
  const body = { '@odata.type': '#microsoft.graph.itemAttachment', name: 'Review', item }
  const response = await call('POST', `/me/messages/${String(id)}/attachments`, { body })
  expect(response.status).toBe(status)
})
