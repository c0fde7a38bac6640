/**
 * The calendar every mailbox starts with. Events are only read here: what Graph answers of one (Graph:
 * event resource), in its order, is what is kept.
 */
type DateTime = { dateTime: string; timeZone: string }

export type StoredEvent = {
  id: string
  subject: string
  body: { contentType: 'html' | 'text'; content: string }
  start: DateTime
  end: DateTime
  isAllDay: boolean
  location: { displayName: string }
}

/** Graph answers times in UTC unless another zone is preferred, with seven digits of a second. */
const at = (dateTime: string): DateTime => ({ dateTime: `${dateTime}.0000000`, timeZone: 'UTC' })

// prettier-ignore
export const sampleEvents = (): StoredEvent[] => [
  {
    id: 'AAMkADcalendarReview_m-7sQAAABENAAA=', subject: 'Quarterly review',
    body: { contentType: 'html', content: '<html><body><p>Bring the <b>figures</b>.</p></body></html>' },
    start: at('2026-12-01T09:00:00'), end: at('2026-12-01T10:30:00'), isAllDay: false,
    location: { displayName: 'Room 2' },
  },
  {
    id: 'AAMkADcalendarHoliday_x-4tRAAABENAAA=', subject: '',
    body: { contentType: 'html', content: '' },
    start: at('2026-12-25T00:00:00'), end: at('2026-12-26T00:00:00'), isAllDay: true,
    location: { displayName: '' },
  },
]
