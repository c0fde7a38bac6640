/** A draft with every property there is: opened and saved, only what was changed is changed there. */
import { readFile } from 'node:fs/promises'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expect, test as base, variantUnless } from '#e2e/support/fixtures.ts'
import { large, largeHash, makeFullDraft, openFromList } from '#e2e/support/fullDraft.ts'
import { textFile } from '#e2e/support/files.ts'
import { OtherProgram } from '#e2e/support/OtherProgram.ts'
import type { SandboxControl } from '#e2e/support/SandboxControl.ts'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'

const test = base.extend<{ opened: ComposerPage }>({
  opened: async ({ composer, request, graphOrigin, person }, provide) => {
    await makeFullDraft(new OtherProgram(request, graphOrigin, person.address), person.address)
    await openFromList(composer, 'All there is')
    await provide(composer)
  },
})

/** What changes something in the mailbox, since the draft was opened. */
async function writesAfter(sandbox: SandboxControl, count: number) {
  const log = await sandbox.log()
  return log.slice(count).filter(isWrite)
}

async function theDraft(sandbox: SandboxControl) {
  const drafts = await sandbox.messages('drafts')
  expect(drafts).toHaveLength(1)
  return drafts[0]!
}

/** What every change changes. */
const always = ['changeKey', 'lastModifiedDateTime', 'request', '@odata.etag']

function without(message: object, names: readonly string[]) {
  return Object.fromEntries(Object.entries(message).filter(([name]) => !names.includes(name)))
}

test('opened and saved without a change, nothing in the mailbox is altered', async ({
  opened,
  sandbox,
}) => {
  const before = await theDraft(sandbox)
  const { length } = await sandbox.log()
  await opened.saveDraft.click()
  await expect(opened.draftSaved).toBeVisible()
  expect(await writesAfter(sandbox, length)).toEqual([])
  expect(await theDraft(sandbox)).toEqual(before)
})

type Change = {
  readonly name: string
  readonly make: (composer: ComposerPage) => Promise<void>
  /** Method and the names in the body, of each request. */
  readonly writes: readonly (readonly [string, string, ...string[]])[]
  /** What is other in the message afterwards. */
  readonly changes: readonly string[]
}

const inOptions =
  (act: (options: ComposerPage['options']) => Promise<unknown>) =>
  async (composer: ComposerPage) => {
    await composer.openOptions()
    await act(composer.options)
  }
const patch = (name: string) => ({
  writes: [['PATCH', '/me/messages/', name]] as const,
  changes: [name],
})

const changes: readonly Change[] = [
  { name: 'subject', make: ({ subject }) => subject.fill('Other'), ...patch('subject') },
  {
    name: 'recipient',
    make: (composer) => composer.addRecipient('to', 'fannyd@contoso.com'),
    ...patch('toRecipients'),
  },
  {
    name: 'body',
    make: async ({ body }) => {
      await body.click()
      await body.pressSequentially('New')
    },
    writes: [['PATCH', '/me/messages/', 'body']],
    changes: ['body', 'bodyPreview', 'uniqueBody'],
  },
  {
    name: 'reply to',
    make: inOptions(async (options) => {
      await options.getByRole('combobox', { name: 'Reply to' }).fill('other@contoso.com')
      await options.getByRole('combobox', { name: 'Reply to' }).press('Enter')
    }),
    ...patch('replyTo'),
  },
  {
    name: 'importance',
    make: inOptions((options) => options.getByRole('radio', { name: 'Low' }).check()),
    ...patch('importance'),
  },
  {
    name: 'category',
    make: inOptions((options) =>
      options.getByRole('button', { name: 'Remove category of my own' }).click(),
    ),
    ...patch('categories'),
  },
  {
    name: 'flag',
    make: inOptions(async (options) => {
      await options.getByRole('button', { name: 'Follow-up' }).click()
      await options.getByRole('checkbox', { name: 'Follow up' }).uncheck()
    }),
    ...patch('flag'),
  },
  {
    name: 'read receipt',
    make: inOptions((options) =>
      options.getByRole('checkbox', { name: 'Request a read receipt' }).uncheck(),
    ),
    ...patch('isReadReceiptRequested'),
  },
  {
    name: 'sensitivity',
    make: inOptions((options) =>
      options.getByRole('combobox', { name: 'Sensitivity' }).selectOption('Confidential'),
    ),
    ...patch('singleValueExtendedProperties'),
  },
  {
    name: 'header',
    make: inOptions((options) =>
      options.getByRole('textbox', { name: 'Header value' }).first().fill('changed'),
    ),
    writes: [['PATCH', '/me/messages/', 'singleValueExtendedProperties']],
    changes: ['internetMessageHeaders', 'singleValueExtendedProperties'],
  },
  {
    name: 'extension',
    make: inOptions((options) =>
      options.getByRole('textbox', { name: 'Value', exact: true }).fill('2'),
    ),
    writes: [['PATCH', '/extensions/Com.X', '@odata.type', 'extensionName', 'one']],
    changes: ['extensions'],
  },
  {
    name: 'file taken out',
    make: (composer) => composer.button('Remove small.txt').click(),
    writes: [['DELETE', '/attachments/']],
    changes: ['attachments'],
  },
  {
    name: 'file added',
    make: (composer) => composer.attach(textFile('more.txt', 'More')),
    writes: [['POST', '/attachments', '@odata.type', 'name', 'contentType', 'contentBytes']],
    changes: ['attachments'],
  },
]

const main = ['recipient', 'body', 'flag', 'header', 'file taken out', 'file added']

for (const { name, make, writes, changes: changed } of changes) {
  test(
    `with another ${name}, that alone is sent`,
    variantUnless(main.includes(name)),
    async ({ opened, sandbox }) => {
      const before = await theDraft(sandbox)
      const { length } = await sandbox.log()
      await make(opened)
      await opened.saveDraft.click()
      await expect(opened.draftSaved).toBeVisible()
      const made = await writesAfter(sandbox, length)
      expect(
        made.map(({ method, body }) => [method, ...Object.keys((body ?? {}) as object)]),
      ).toEqual(writes.map(([method, , ...names]) => [method, ...names]))
      made.forEach(({ path }, index) => expect(path).toContain(writes[index]![1]))
      const after = await theDraft(sandbox)
      for (const one of changed.filter((one) => one in before)) {
        if (one !== 'uniqueBody') expect(after[one], one).not.toEqual(before[one])
      }
      const ignored = [...always, ...changed]
      expect(without(after, ignored)).toEqual(without(before, ignored))
    },
  )
}

test('files are named where they lie, fetched only when asked, and inline pictures shown', async ({
  opened,
  sandbox,
  page,
}) => {
  await expect(opened.attachments.getByRole('listitem')).toHaveCount(3)
  await expect(opened.attachments.getByText('In the draft')).toHaveCount(3)
  const fetched = async () => (await sandbox.log({ path: '/$value' })).map(({ path }) => path)
  expect((await fetched()).filter((path) => path.includes('/attachments/'))).toEqual([])

  const download = page.waitForEvent('download')
  await opened.button(`Download ${large.name}`).click()
  const file = await download
  expect(file.suggestedFilename()).toBe(large.name)
  const { createHash } = await import('node:crypto')
  const bytes = await readFile(await file.path())
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(largeHash)

  const kept = page.getByRole('region', { name: 'Original message' })
  const logo = kept.getByRole('img', { name: 'Logo' })
  await expect(logo).not.toHaveAttribute('src', /./)
  await kept.getByRole('button', { name: 'Show images' }).click()
  await expect(logo).toHaveAttribute('src', /^blob:/)
  expect(await logo.evaluate((image: HTMLImageElement) => image.decode().then(() => true))).toBe(
    true,
  )
})
