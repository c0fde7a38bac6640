/** What stands in place of a field that this cloud's Graph has no property for. */
import { useWords } from '#words/useWords.ts'
import type { WordId } from '#words/words.ts'

export function MissingAbility({ says }: { says: WordId }) {
  const say = useWords()
  return <p className="message-options-hint">{say(says)}</p>
}
