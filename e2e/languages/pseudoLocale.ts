/**
 * A language for tests alone: German as the build made it, with accents, 40 % longer and in brackets, so that a text
 * that is no part of a language, or is cut, is seen. It is served in the place of the files of German.
 */
import type { Page } from '@playwright/test'

type Message = string | readonly Element[]
type Element =
  string | 0 | readonly [string, (string | undefined)?, Readonly<Record<string, Message>>?]
type File = {
  readonly default: readonly Message[] | Readonly<Record<string, Message>>
  readonly first?: readonly string[]
}

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'î', o: 'ó', u: 'û', n: 'ñ' }

function longer(text: string): string {
  const accented = [...text].map((sign) => accents[sign] ?? sign).join('')
  return accented + '~'.repeat(Math.ceil(text.length * 0.4))
}

function inside(message: Message): Message {
  return typeof message === 'string' ? longer(message) : message.map(insideOf)
}

function insideOf(element: Element): Element {
  if (typeof element === 'string') return longer(element)
  if (element === 0 || element[2] === undefined || element[1] === 'number') return element
  const [name, kind, choices] = element
  const entries = Object.entries(choices).map(([choice, message]) => [choice, inside(message)])
  return [name, kind, Object.fromEntries(entries) as Record<string, Message>]
}

const pseudo = (message: Message): Message =>
  typeof message === 'string' ? `[${longer(message)}]` : ['[', ...message.map(insideOf), ']']

export async function speakPseudo(page: Page): Promise<void> {
  await page.route(/\/assets\/de-[^/]*\.js$/, async (route) => {
    const answer = await route.fetch()
    const code = await answer.text()
    const file = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as File
    const messages = file.default
    const shown = Array.isArray(messages)
      ? (messages as readonly Message[]).map(pseudo)
      : Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, pseudo(text)]))
    const plain = new Set<unknown>(Object.values(messages))
    const first = file.first?.map((text) => (plain.has(text) ? pseudo(text) : text)) ?? []
    const body = `export default ${JSON.stringify(shown)};export const first=${JSON.stringify(first)}`
    await route.fulfill({ response: answer, body })
  })
  await page.addInitScript(() => localStorage.setItem('mail-composer.language', 'de'))
}

/** What is seen or read out and stands in no brackets, with a letter in it. */
export async function unspoken(page: Page, data: readonly string[]): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const found: string[] = []
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility() || element.closest('[contenteditable], script, kbd')) continue
      for (const name of ['aria-label', 'placeholder', 'title'])
        found.push(element.getAttribute(name) ?? '')
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      found.push(own.map(({ nodeValue }) => nodeValue).join(''))
    }
    return found.map((text) => text.trim())
  })
  const isData = (text: string) => data.some((one) => text.includes(one))
  const bare = said.filter((text) => /\p{L}{2,}/u.test(text) && !/^\[.*\]$/su.test(text))
  return [...new Set(bare.filter((text) => !isData(text)))]
}
