/** Why some of a line cannot be sent, in words under it: the first few, and how many more. */
import { useWords, type Say } from '#i18n/useTranslate.ts'
import { likelyAddress } from './parse/suggestAddress.ts'
import { isMisfit, type Misfit, type RecipientLine } from './recipients.ts'

/** A sentence about one entry (by its address or text), or about the whole line. */
export type LineError = { readonly item?: string; readonly sentence: string }

type Props = { id: string; entries: RecipientLine; errors: readonly LineError[] }

const MOST_REASONS = 3

export function RecipientReasons({ id, entries, errors }: Props) {
  const say = useWords()
  const misfits = entries.filter(isMisfit)
  const known = new Set(misfits.map(({ text }) => text))
  const reasons = misfits.slice(0, MOST_REASONS).map(({ text, fault }) => ({
    item: text,
    sentence: reason(say, entries, { text, fault }),
  }))
  const others = errors.filter(({ item }) => item === undefined || !known.has(item))
  const more = misfits.length - reasons.length
  return (
    <div id={id} className="recipient-field-reasons">
      {[...others, ...reasons].map(({ item, sentence }) => (
        <p key={`${item} ${sentence}`}>{sentence}</p>
      ))}
      {more > 0 && <p>{say('recipients.moreMisfits', { count: more })}</p>}
    </div>
  )
}

function reason(say: Say, entries: RecipientLine, { text, fault }: Misfit): string {
  const address = fault === 'noTopLevelDomain' ? likelyAddress(text, entries) : undefined
  return address
    ? say('recipients.didYouMean', { text, address })
    : say(`recipients.${fault}`, { text })
}
