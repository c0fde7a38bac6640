/** Bytes of an attachment whose answer lost its body: never taken for those of an empty file. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { getAttachmentContent, listStoredFiles } from './fullDraft.ts'
import { createDraft } from './mail.ts'

async function setUp(content: string) {
  const sandbox = createSandbox()
  const { graph } = createSandboxClient(sandbox)
  const file = { '@odata.type': '#microsoft.graph.fileAttachment', name: 'a.txt' }
  const attachments = [{ ...file, contentBytes: btoa(content) }]
  const { id } = await createDraft(graph, { attachments } as object)
  const [stored] = await listStoredFiles(graph, id)
  return { sandbox, read: () => getAttachmentContent(graph, id, stored!.id) }
}

const lost = (path: string) => ({ match: { path }, what: { status: 200, body: 'empty' } }) as const

test('a file with bytes', async () => {
  const { sandbox, read } = await setUp('words')
  sandbox.faults.add(lost('/attachments/*/$value'))
  await expect(read()).rejects.toMatchObject({ failure: { kind: 'unavailable' } })
  expect(await (await read()).text()).toBe('words')
})

test('an empty file, and what is said of it is lost as well', async () => {
  const { sandbox, read } = await setUp('')
  expect((await read()).size).toBe(0)
  sandbox.faults.add(lost('/attachments/*$'))
  await expect(read()).rejects.toThrow()
  expect((await read()).size).toBe(0)
})
