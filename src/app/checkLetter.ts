/**
 * Has the letter on the desk checked before it leaves; what could not be checked stays.
 *
 * Should the checks still have to come, another letter may lie there when they have: it is none of
 * the click's business.
 */
import type { Intent } from '#deliver/explanation.ts'
import { letterChecks, type LetterChecks } from './letterChecks.ts'
import type { LetterParts } from './letterParts.ts'

type Parts = {
  readonly desk: LetterParts['desk']
  readonly memory: Pick<LetterParts['memory'], 'setAside'>
}

export function checkLetter(
  { desk, memory }: Parts,
  intent: Intent,
  onHere: (checks: LetterChecks) => void,
): void {
  const { key } = desk.getState().letter
  const isStillThere = () => desk.getState().letter.key === key
  letterChecks.use(
    (checks) => {
      if (isStillThere()) onHere(checks)
    },
    () => {
      if (isStillThere()) memory.setAside({ kind: 'unchecked', intent })
    },
  )
}
