/**
 * For the build: parses the ICU messages of en.json and languages/*.json, so that the browser needs no parser, and
 * cuts each file in two, the words that the page needs at its start and all others (`?later`). English has its
 * first part in the page itself; any other language has it in a file of its own (`?start`), with the words of the
 * first paint in the order of the page.
 */
import { parse } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'
import { compactMessage, type CompactMessage } from '#i18n/compactMessage.ts'

type Messages = Readonly<Record<string, CompactMessage>>

type Options = {
  readonly isOfStart: (id: string) => boolean
  /** In the order of the English file. */
  readonly startIds: readonly string[]
  readonly firstWords: (language: string) => Promise<readonly string[]>
}

const file = /\/src\/i18n\/(?:languages\/)?(\w+)\.json(?:\?(later|start))?$/

export function parsedTexts({ isOfStart, startIds, firstWords }: Options): Plugin {
  return {
    name: 'parsed-texts',
    enforce: 'pre',
    async transform(code, id) {
      const [found, language = '', part] = file.exec(id) ?? []
      if (!found) return null
      const messages = parsedMessages(code, (word) => isOfStart(word) === (part !== 'later'))
      const first = part === 'start' ? await firstWords(language) : undefined
      const more = first ? `\nexport const first = ${JSON.stringify(first)}` : ''
      const all = part === 'start' ? startIds.map((word) => messages[word]) : messages
      const text = `export default ${JSON.stringify(all)}${more}`
      return { code: text, map: null, moduleType: 'js' }
    },
  }
}

/** `code`: JSON of ids and ICU messages. */
export function parsedMessages(code: string, isWanted: Options['isOfStart']): Messages {
  const all = JSON.parse(code) as Record<string, string>
  const wanted = Object.entries(all).filter(([id]) => isWanted(id))
  return Object.fromEntries(
    wanted.map(([id, text]) => [id, compactMessage(parse(text, { ignoreTag: true }))]),
  )
}
