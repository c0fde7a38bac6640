/**
 * What Graph refused of the letter, for the field it concerns: said there until it is edited or the
 * letter is delivered again. Whoever delivers knows when; fields only ask what there is to say.
 */
import { createContext, useContext, type ReactNode } from 'react'
import { useWords } from '#i18n/useTranslate.ts'
import type { Problem, ProblemPlace } from './validationIssue.ts'

export type Refusal = Pick<Problem, 'at' | 'says' | 'values'>

const RefusalContext = createContext<Refusal | undefined>(undefined)

type Props = { refusal: Refusal | undefined; children: ReactNode }

export function RefusalProvider({ refusal, children }: Props) {
  return <RefusalContext value={refusal}>{children}</RefusalContext>
}

/** The sentence for this place, if it is the one concerned. */
export function useRefusalAt(place: ProblemPlace | undefined): string | undefined {
  const say = useWords()
  const refusal = useContext(RefusalContext)
  return refusal && refusal.at === place ? say(refusal.says, refusal.values) : undefined
}
