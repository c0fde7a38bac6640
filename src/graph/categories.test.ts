/** The mailbox's categories, asked of the sandbox. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { listCategories } from './categories.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'

test('each has its name and its colour, and nothing else', async () => {
  const sandbox = createSandbox()
  const adele = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  adele.categories.splice(0, Infinity, { id: '1', displayName: 'Trip', color: 'preset3' })
  const { graph } = createSandboxClient(sandbox)
  expect(await listCategories(graph)).toEqual([{ displayName: 'Trip', color: 'preset3' }])
})
