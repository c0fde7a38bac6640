/** What may stand beside $search, and what it finds. */
import { expect, test } from 'vitest'
import { jsonOf, setUp } from '#sandbox/graph/graphTestKit.ts'

const search = (words: string, more = '') =>
  `/me/mailFolders/drafts/messages?$search=${encodeURIComponent(words)}${more}`

test.each([
  ['&$orderby=subject', 'SearchWithOrderBy'],
  ["&$filter=subject eq 'a'", 'SearchWithFilter'],
  ['&$skip=10', 'SearchWithSkip'],
])('%s is refused', async (more, code) => {
  const { call } = setUp()
  const response = await call('GET', search('"a"', more))
  expect(response.status).toBe(400)
  expect(await jsonOf(response)).toMatchObject({ error: { code } })
})

test.each(['a', '"', '"a" "b"', '""'])('%s is no search', async (words) => {
  const { call } = setUp()
  expect((await call('GET', search(words))).status).toBe(400)
})

test('subject, body and people are searched, by the beginnings of words', async () => {
  const { call } = setUp()
  const body = { contentType: 'html', content: '<p>the pelican</p>' }
  await call('POST', '/me/messages', { body: { subject: 'Heron', body } })
  for (const [words, count] of [
    ['"her pel"', 1],
    ['"subject:heron"', 1],
    ['"subject:pelican"', 0],
    ['"elican"', 0],
  ] as const) {
    expect((await jsonOf(call('GET', search(words)))).value).toHaveLength(count)
  }
})

test('extended properties are shown only by name', async () => {
  const { call } = setUp()
  const { id } = await jsonOf(call('POST', '/me/messages', { body: { subject: 'a' } }))
  const path = `/me/messages/${encodeURIComponent(String(id))}?$expand=singleValueExtendedProperties`
  expect((await call('GET', path)).status).toBe(400)
})
