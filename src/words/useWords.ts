/** Says things to the user: `say('send.send')` gives the sentence in the reader's language. */
import { useIntl } from 'react-intl'
import type { WordId, WordValues } from './words.ts'

export type Say = (id: WordId, values?: WordValues) => string

export function useWords(): Say {
  const intl = useIntl()
  return (id, values) => intl.formatMessage({ id }, values)
}
