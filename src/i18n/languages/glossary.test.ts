/** Each language calls a thing what Outlook calls it there: where an English text has the term, the other has its own. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (path: string): unknown => JSON.parse(readFileSync(`src/i18n/${path}.json`, 'utf8'))
const english = Object.entries(read('en') as Record<string, string>)
const glossary = Object.entries(
  read('languages/glossary') as Record<string, Record<string, string>>,
)

/** Names of files and settings, and sentences in which the language has no need of the term. */
const elsewhere = new Set([
  'deliver.mimeNoConversation',
  'deliver.sendAsNew',
  'eml.lost.hugeHtml',
  'eml.lost.hugeText',
  'flag.noFollowUp',
  'flag.presets',
  'links.notPermittedExplained',
  'links.registered',
  'recipients.replyToRecipients',
  'setup.unknownKey',
])

describe.each(glossary)('%s', (term, words) => {
  const named = new RegExp(`\\b(?:${term})\\b`, term === term.toLowerCase() ? 'i' : '')
  const ids = english.filter(([id, text]) => named.test(text) && !elsewhere.has(id))

  test.each(Object.entries(words))('%s: %s', (language, own) => {
    const texts = read(`languages/${language}`) as Record<string, string>
    const others = ids.map(([id]) => [id, texts[id] ?? ''] as const)
    expect(others.length).toBeGreaterThan(0)
    expect(others.filter(([, text]) => !new RegExp(own, 'i').test(text))).toEqual([])
  })
})
