/** Says things to the user: `say('send.send')` gives the sentence in the reader's language. */
import { use } from 'react'
import type { Say } from './say.ts'
import { WordsContext } from './WordsContext.ts'

export type { Say }

export function useWords(): Say {
  return use(WordsContext)
}
