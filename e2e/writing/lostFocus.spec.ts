/** Each control that vanishes when it is used: the focus goes on to a sensible one, never to the page. */
import type { Locator } from '@playwright/test'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { textFile } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { focused, press } from '#e2e/support/focused.ts'
import { addHeader } from '#e2e/support/messageOptions.ts'

type Step = {
  name: string
  open?: (composer: ComposerPage) => Promise<unknown>
  use: (composer: ComposerPage) => Promise<unknown>
  /** Where it is then. */
  then: (composer: ComposerPage) => Locator
}

const chip = (composer: ComposerPage, name: string) =>
  composer.page.getByRole('button', { name, exact: true })

const files = (composer: ComposerPage) =>
  composer.attach(textFile('a.txt', 'a'), textFile('b.txt', 'b'), textFile('c.txt', 'c'))

const steps: Step[] = [
  {
    name: 'a file among others: the next one’s Remove',
    open: files,
    use: (composer) => press(composer.button('Remove b.txt')),
    then: (composer) => composer.button('Remove c.txt'),
  },
  {
    name: 'the last of several: the one before',
    open: files,
    use: (composer) => press(composer.button('Remove c.txt')),
    then: (composer) => composer.button('Remove b.txt'),
  },
  {
    name: 'the only file: Attach files',
    open: (composer) => composer.attach(textFile('a.txt', 'a')),
    use: (composer) => press(composer.button('Remove a.txt')),
    then: (composer) => composer.button('Attach files'),
  },
  {
    name: 'the notice of a refused file: Attach files',
    open: (composer) => composer.attach(textFile('empty.txt', '')),
    use: (composer) => press(composer.button('Close')),
    then: (composer) => composer.button('Attach files'),
  },
  {
    name: 'a recipient, by its Remove: the next chip',
    async open(composer) {
      await composer.addRecipient('to', 'ada@x.org')
      await composer.addRecipient('to', 'bob@x.org')
    },
    use: (composer) => press(composer.button('Remove ada@x.org')),
    then: (composer) => chip(composer, 'bob@x.org'),
  },
  {
    name: 'the only recipient: To',
    open: (composer) => composer.addRecipient('to', 'ada@x.org'),
    use: (composer) => press(composer.button('Remove ada@x.org')),
    then: (composer) => composer.to,
  },
  {
    name: 'Add Cc: Cc',
    use: (composer) => press(composer.button('Add Cc')),
    then: (composer) => composer.cc,
  },
  {
    name: 'one option of two: the other',
    async open(composer) {
      await composer.openOptions()
      await composer.options.getByRole('radio', { name: 'High' }).check()
      await composer.options.getByRole('checkbox', { name: 'Request a read receipt' }).check()
      await composer.button('Options').click()
    },
    use: (composer) => press(composer.button('Remove High importance')),
    then: (composer) => composer.button('Remove Read receipt'),
  },
  {
    name: 'the only option: Options',
    async open(composer) {
      await composer.openOptions()
      await composer.options.getByRole('radio', { name: 'High' }).check()
      await composer.button('Options').click()
    },
    use: (composer) => press(composer.button('Remove High importance')),
    then: (composer) => composer.button('Options'),
  },
  {
    name: 'a row of headers: Add header',
    async open(composer) {
      await composer.openOptions()
      await addHeader(composer)
    },
    use: (composer) => press(composer.options.getByRole('button', { name: /^Remove/ })),
    then: (composer) => composer.options.getByRole('button', { name: 'Add header' }),
  },
  {
    name: 'the panel closed by its own button: what opened it',
    open: (composer) => press(composer.button('Options')),
    use: (composer) => press(composer.button('Close message options')),
    then: (composer) => composer.button('Options'),
  },
  {
    name: 'Undo after Discard: what is still to be filled in',
    async open(composer) {
      await composer.subject.fill('Never mind')
      await press(composer.button('Discard'))
    },
    use: (composer) => press(composer.undo),
    then: (composer) => composer.to,
  },
  {
    name: 'the notice of a link: where the caret was',
    async open(composer) {
      await composer.open('./?to=ada@x.org')
      await expect(composer.subject).toBeFocused()
      await composer.button('Close').waitFor()
    },
    use: (composer) => press(composer.button('Close')),
    then: (composer) => composer.subject,
  },
  {
    name: 'clearing what a link filled in: To',
    async open(composer) {
      await composer.open('./?to=ada@x.org')
      await expect(composer.subject).toBeFocused()
    },
    use: (composer) => press(composer.button('Clear')),
    then: (composer) => composer.to,
  },
]

for (const { name, open, use, then } of steps) {
  test(name, async ({ signedOut, page }) => {
    await open?.(signedOut)
    await use(signedOut)
    await expect(then(signedOut)).toBeFocused()
    expect(await focused(page)).not.toBe('nothing')
  })
}
