/**
 * Suggestions for the text being typed. Late answers are dropped, and the choice is a person, not a
 * row: when rows change, Enter never takes whoever moved under the highlight.
 */
import { useEffect, useState } from 'react'
import { validateAddress } from '#compose/recipients/parse/validateAddress.ts'
import { isRecipient, newEntries, type RecipientList } from '#compose/recipients/recipients.ts'
import { isBegunBy, type Suggest, type Suggestion } from './suggest.ts'

const PAUSE_MS = 150
const noOne: readonly Suggestion[] = []

type Choice = { readonly query: string; readonly address: string | undefined }

export function useSuggestions(text: string, suggest: Suggest | undefined, list: RecipientList) {
  const query = text.trim()
  const found = useAnswer(query, suggest)
  const [isDismissed, setDismissed] = useState(false)
  const [choice, setChoice] = useState<Choice>()
  const options = newEntries(list, found).filter(isRecipient)
  const chosen = choice?.query === query ? choice.address : likeliest(options, query)
  const index = options.findIndex(({ address }) => address === chosen)

  function move(step: 1 | -1) {
    const from = index < 0 && step < 0 ? options.length : index
    const address = options.at((from + step + options.length) % options.length)?.address
    setChoice({ query, address })
  }

  return {
    options,
    index,
    isOpen: options.length > 0 && !isDismissed,
    move,
    dismiss: () => setDismissed(true),
    reopen: () => setDismissed(false),
  }
}

/**
 * Highlighted from the start only who is begun by the text. Not when the text is a whole address:
 * what Enter does must not depend on whether an answer came in time.
 */
function likeliest(options: readonly Suggestion[], query: string): string | undefined {
  const [first] = options
  const isWhole = !validateAddress(query)
  return first && isBegunBy(first, query) && !isWhole ? first.address : undefined
}

/** The answer to this very text; until it comes, of the last answer those who still fit. */
function useAnswer(query: string, suggest: Suggest | undefined): readonly Suggestion[] {
  const [answer, setAnswer] = useState({ query: '', people: noOne })
  useEffect(() => {
    if (!suggest || !query) return
    const asking = new AbortController()
    const search = async () => {
      const people = await suggest(query, asking.signal)
      if (!asking.signal.aborted) setAnswer({ query, people })
    }
    const timer = setTimeout(() => void search().catch(() => undefined), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [query, suggest])
  if (!query || !answer.query || !query.startsWith(answer.query)) return noOne
  return answer.query === query
    ? answer.people
    : answer.people.filter((person) => isBegunBy(person, query))
}
