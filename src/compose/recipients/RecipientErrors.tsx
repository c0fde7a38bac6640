/** Why some of a line cannot be sent, in words under it: the first few, and how many more. */
import { useTranslate, type Translate } from '#i18n/useTranslate.ts'
import { suggestAddress } from './parse/suggestAddress.ts'
import { isInvalidEntry, type InvalidEntry, type RecipientList } from './recipients.ts'

/** A sentence about one entry (by its address or text), or about the whole line. */
export type RecipientError = { readonly item?: string; readonly sentence: string }

type Props = { id: string; entries: RecipientList; errors: readonly RecipientError[] }

const MOST_REASONS = 3

export function RecipientErrors({ id, entries, errors }: Props) {
  const t = useTranslate()
  const invalidEntries = entries.filter(isInvalidEntry)
  const known = new Set(invalidEntries.map(({ text }) => text))
  const reasons = invalidEntries.slice(0, MOST_REASONS).map(({ text, fault }) => ({
    item: text,
    sentence: reason(t, entries, { text, fault }),
  }))
  const others = errors.filter(({ item }) => item === undefined || !known.has(item))
  const more = invalidEntries.length - reasons.length
  return (
    <div id={id} className="recipient-field-reasons">
      {[...others, ...reasons].map(({ item, sentence }) => (
        <p key={`${item} ${sentence}`}>{sentence}</p>
      ))}
      {more > 0 && <p>{t('recipients.moreMisfits', { count: more })}</p>}
    </div>
  )
}

function reason(t: Translate, entries: RecipientList, { text, fault }: InvalidEntry): string {
  const address = fault === 'noTopLevelDomain' ? suggestAddress(text, entries) : undefined
  return address
    ? t('recipients.didYouMean', { text, address })
    : t(`recipients.${fault}`, { text })
}
