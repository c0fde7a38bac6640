/** What v1.0 refuses is said before sending; the sandbox is asked whether it is so. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { saveDraft } from '#delivery/draft/saveDraft.ts'
import { createMessageIds } from '#delivery/core/messageIds.ts'
import { validateGraphVersion } from './validateGraphVersion.ts'

const reference = {
  sourceUrl: 'https://contoso.sharepoint.com/plan.docx',
  providerType: 'oneDriveBusiness',
  permission: 'edit',
  isFolder: false,
} as const
const info = { id: '1', name: 'Plan', contentType: 'application/octet-stream', size: 0 }
const link: ComposedMessage = { ...emptyMessage, attachments: [{ ...info, reference }] }
const mention: ComposedMessage = { ...emptyMessage, mentions: [{ address: 'danas@contoso.com' }] }
const item: ComposedMessage = {
  ...emptyMessage,
  attachments: [{ ...info, item: { '@odata.type': '#microsoft.graph.message', subject: 'Lunch' } }],
}

function save(message: ComposedMessage, version: string) {
  const sandbox = createSandbox()
  const { graph } = createSandboxClient(sandbox, {
    through: (fetch) => (input, init) =>
      fetch(String(input).replace('/v1.0/', `/${version}/`), init),
  })
  const stamp = createMessageIds('message', () => 'id')
  return saveDraft({ graph, accountId: 'adele' }, { id: 'message', stamp, message })
}

test.each<[string, ComposedMessage, string[]]>([
  ['a link', link, ['deliver.linkNeedsBeta']],
  ['a mention', mention, ['deliver.mentionsNeedBeta']],
])('%s: v1.0 refuses it and that is said before, beta takes it', async (_, message, textKey) => {
  expect(validateGraphVersion(message, { isBeta: false }).map((one) => one.textKey)).toEqual(
    textKey,
  )
  expect(validateGraphVersion(message, { isBeta: true })).toEqual([])
  await expect(save(message, 'v1.0')).rejects.toThrow()
  expect(await save(message, 'beta')).toMatchObject({ isKept: true })
})

test('an attached message is taken by both', async () => {
  expect(validateGraphVersion(item, { isBeta: false })).toEqual([])
  expect(await save(item, 'v1.0')).toMatchObject({ isKept: true })
})
