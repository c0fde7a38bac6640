/** Gives every component below it the words, and those that come later as soon as they are here. */
import { useMemo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { createSay } from './say.ts'
import { english } from './texts.ts'
import { WordsContext } from './WordsContext.ts'

export function WordsProvider({ children }: { children: ReactNode }) {
  const words = useStore(english)
  const say = useMemo(() => createSay(words), [words])
  return <WordsContext value={say}>{children}</WordsContext>
}
