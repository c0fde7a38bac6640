/** How everything below says its words. */
import { createContext } from 'react'
import type { Say } from './say.ts'

export const WordsContext = createContext<Say>((id) => id)
