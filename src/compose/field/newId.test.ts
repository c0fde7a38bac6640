/** Ids are of one shape, with https and without. */
import { afterEach, expect, test, vi } from 'vitest'
import { newId } from './newId.ts'

afterEach(() => vi.unstubAllGlobals())

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test.each(['with https', 'without'])('an id %s', (way) => {
  const { crypto } = globalThis
  if (way === 'without') {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  }
  const ids = Array.from({ length: 200 }, newId)
  for (const id of ids) expect(id).toMatch(version4)
  expect(new Set(ids).size).toBe(200)
})
