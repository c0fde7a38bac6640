/** What is read out when files and people come, are refused and go: by name, and once. */
import { textFile } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { heard, listen } from '#e2e/people/heard.ts'
import { addHeader } from '#e2e/support/messageOptions.ts'

test('a file is read by its whole name, once', async ({ signedOut }) => {
  await signedOut.attach(textFile('a.bin', 'a'), textFile('image.png', 'b'))
  const items = signedOut.attachments.getByRole('listitem')
  for (const [at, name] of ['a.bin', 'image.png'].entries()) {
    const item = items.nth(at)
    await expect(item).toHaveAccessibleName(name)
    const texts = (await item.ariaSnapshot()).split('\n').filter((line) => line.includes('text:'))
    expect(texts.join('\n').split(name)).toHaveLength(2)
  }
})

test('files: attached by name and number, refused with the reason, removed', async ({
  signedOut,
  page,
}) => {
  await signedOut.attach(textFile('warm.txt', 'up'))
  await signedOut.button('Remove warm.txt').waitFor()
  await listen(page)
  await signedOut.attach(textFile('a.txt', 'a'), textFile('b.txt', 'b'))
  expect(await heard(page, /a\.txt/)).toEqual(['2 files attached: a.txt, b.txt'])
  await signedOut.attach(textFile('empty.txt', ''))
  expect(await heard(page, /empty\.txt/)).toHaveLength(1)
  await signedOut.attach(textFile('empty.txt', ''))
  expect(await heard(page, /empty\.txt/)).toHaveLength(1)
  await signedOut.button('Remove a.txt').click()
  expect(await heard(page, /a\.txt/)).toEqual(['Removed “a.txt”'])
  await signedOut.attach(...['1', '2', '3', '4', '5'].map((name) => textFile(`${name}.txt`, name)))
  expect(await heard(page, /1\.txt/)).toEqual(['5 files attached: 1.txt, 2.txt, 3.txt and 2 more'])
})

test('people: added, not understood, there already, removed, by name', async ({
  signedOut,
  page,
}) => {
  await listen(page)
  await signedOut.to.fill('"Ada Lovelace" <ada@x.org>; bob;')
  expect(await heard(page, /Ada/)).toEqual(['Ada Lovelace added, bob not recognized'])
  await signedOut.to.pressSequentially('ada@x.org')
  await signedOut.to.press('Enter')
  expect(await heard(page, /ada@x\.org/)).toEqual(['ada@x.org already added'])
  await signedOut.button('Remove ada@x.org').click()
  expect(await heard(page, /Ada/)).toEqual(['Removed Ada Lovelace'])
  await signedOut.addRecipient('to', 'ada@x.org')
  await signedOut.button('Remove ada@x.org').click()
  expect(await heard(page, /Removed/)).toEqual(['Removed ada@x.org'])
})

test('hints that are always there are no live regions', async ({ composer, page, person }) => {
  await composer.openOptions()
  await addHeader(composer)
  await composer.button(`Account: ${person.name}`).click()
  const live = page.locator('[role=status], [aria-live]')
  for (const hint of [/Names must start with/, /Your browser will ask first/]) {
    await expect(page.getByText(hint)).toBeVisible()
    await expect(live.filter({ hasText: hint })).toHaveCount(0)
  }
})
