/** The sentences of a language, as data: what a journey looks for, and what must not be seen. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

export type Code = 'en' | 'de' | 'fr' | 'es' | 'ru' | 'zh' | 'ar'
type Texts = Readonly<Record<string, string>>

const read = (path: string) => JSON.parse(readFileSync(`src/i18n/${path}.json`, 'utf8')) as Texts

const textsOf = (code: Code): Texts => read(code === 'en' ? code : `languages/${code}`)

/** One without gaps. */
export function wordsOf(code: Code): (key: string) => string {
  const texts = textsOf(code)
  return (key) => {
    const text = texts[key]
    if (text === undefined || text.includes('{')) throw new Error(`${key} is no plain text.`)
    return text
  }
}

/** What is seen or read out now and is English, though the language has another word for it. */
export async function englishOn(page: Page, code: Code): Promise<readonly string[]> {
  const own = new Set(Object.values(textsOf(code)))
  const english = new Set(Object.values(textsOf('en')).filter((text) => !own.has(text)))
  const said = await page.evaluate(() => {
    const named = ['aria-label', 'placeholder', 'title']
    const found: string[] = []
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility()) continue
      for (const name of named) found.push(element.getAttribute(name) ?? '')
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) found.push(node.nodeValue ?? '')
    }
    return found.map((text) => text.trim()).filter(Boolean)
  })
  return said.filter((text) => english.has(text))
}
