import { expect, test } from 'vitest'
import { jsonOf, setUp } from '#sandbox/graph/graphTestKit.ts'

test('open extensions are added, shown when expanded, and there is one of a name', async () => {
  const extension = {
    '@odata.type': 'microsoft.graph.openTypeExtension',
    extensionName: 'Com.Contoso.X',
    project: 7,
  }
  const { call } = setUp()
  const draft = await jsonOf(call('POST', '/me/messages', { body: { extensions: [extension] } }))
  const path = `/me/messages/${String(draft['id'])}`
  expect((await call('POST', `${path}/extensions`, { body: extension })).status).toBe(400)
  expect(await jsonOf(call('GET', `${path}?$expand=extensions`))).toMatchObject({
    extensions: [{ id: 'microsoft.graph.openTypeExtension.Com.Contoso.X', project: 7 }],
  })
  const one = `${path}/extensions/Com.Contoso.X`
  await call('PATCH', one, { body: { project: 8 } })
  expect(await jsonOf(call('GET', one))).toMatchObject({ project: 8 })
  expect((await call('DELETE', one)).status).toBe(204)
  expect((await call('GET', one)).status).toBe(404)
})
