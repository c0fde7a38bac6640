/** Of each property in the list: what is written is read again, nothing set is nothing sent, and it is reserved. */
import { expect, test } from 'vitest'
import { isReservedProperty } from '#compose/extendedProperties/reservedProperties.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { fromGraphMapi, mapiPropertyIds, toGraphMapi } from './mapiProperties.ts'

const set = {
  sensitivity: 'private' as const,
  expiry: { on: true as const, at: '2026-07-01T12:00', timeZone: 'UTC' },
}

test('nothing set is nothing sent, and nothing sent is nothing set', () => {
  expect(toGraphMapi(emptyMessage)).toEqual([])
  const { sensitivity, expiry } = emptyMessage
  expect(fromGraphMapi([], 'UTC')).toEqual({ sensitivity, expiry })
})

test('each is read as it was written, however Exchange spells its id', () => {
  const written = toGraphMapi(set)
  expect(written.map(({ id }) => id)).toEqual(mapiPropertyIds)
  const echoed = written.map(({ id, value }) => ({
    id: id.toLowerCase().replace('0x00', '0x'),
    value,
  }))
  expect(fromGraphMapi(echoed, 'UTC')).toEqual(set)
})

test.each(mapiPropertyIds)('%s cannot be written by hand', (id) => {
  expect(isReservedProperty(id)).toBe(true)
})
