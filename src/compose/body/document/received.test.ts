// @vitest-environment jsdom
/**
 * What leaves is what receivers' programs can show and read aloud: random messages before axe, the rules of the Email
 * Markup Consortium that a machine can check, and the tables of caniemail.com.
 */
import axe from 'axe-core'
import { caniemail } from 'caniemail'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toGraphBody } from '#compose/body/body.ts'
import { arbitraryDocument } from '#testing/documents/fullDocuments.ts'
import { propertyRuns } from '#testing/setup/propertyRuns.ts'
import { documentToHtml } from './documentToHtml.ts'

const font = { family: 'Georgia,serif', size: 12, language: 'en' } as const
const { numRuns } = propertyRuns(1_000)
const messages = fc
  .sample(arbitraryDocument, { numRuns, seed: 11 })
  .map((document) =>
    toGraphBody({ format: 'html', html: documentToHtml(document), text: 'x', font }),
  )
  .flatMap((body) => (body?.content ? [body.content] : []))

/** What the writer chose is the writer's: levels of headings, colours. Whole pages have rules that a message has not. */
const rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
  rules: { 'color-contrast': { enabled: false } },
}

test('axe finds nothing serious in what is sent', { timeout: 300_000 }, async () => {
  document.documentElement.lang = 'en'
  document.title = 'Message'
  for (let at = 0; at < messages.length; at += 20) {
    document.body.innerHTML = messages.slice(at, at + 20).join('')
    const { violations } = await axe.run(document, rules)
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    expect(found).toEqual([])
  }
})

test('each message says its language, each picture its words, and no table of data is one of layout', () => {
  for (const html of messages) {
    document.body.innerHTML = html
    const all = (selector: string) => [...document.body.querySelectorAll(selector)]
    expect(document.body.firstElementChild?.getAttribute('lang')).toBe('en')
    expect(all('img:not([alt])')).toEqual([])
    expect(all('table[role]')).toEqual([])
    expect(all('a[href]').filter(({ textContent }) => textContent === '')).toEqual([])
    expect(all('style, link, script, [class], [id], center, font')).toEqual([])
  }
})

/** Without it a <pre> keeps its lines and columns all the same; where it is known, long lines do not run out. */
const isNoLoss = (client: string, title: string) =>
  client === 'outlook.windows' && title === 'white-space'

test('Outlook for Windows, Gmail and Apple Mail know all that is used', () => {
  const clients = ['outlook.windows', 'gmail.*', 'apple-mail.*'] as const
  const unknown = messages.flatMap((html) =>
    [...caniemail({ clients: [...clients], html }).issues.errors].flatMap(([client, errors]) =>
      errors
        .filter(({ title }) => !isNoLoss(client, title))
        .map(({ title }) => `${client}: ${title}`),
    ),
  )
  expect([...new Set(unknown)]).toEqual([])
})
