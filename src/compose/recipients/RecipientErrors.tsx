/**
 * What of a field cannot be sent: how many need attention, with a way to the first, and the reasons, of many the first
 * few and a button for the others; each has a button where it is known how to fix it.
 */
import { useState, type RefObject } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { fixedAddress } from './parse/fixedAddress.ts'
import { plainAddress } from './plainLabel.ts'
import { isInvalidEntry, type Entry, type InvalidEntry, type RecipientList } from './recipients.ts'

/** A sentence about one entry (by its address or text), or about the whole line. */
export type RecipientError = { readonly item?: string; readonly sentence: string }

type Props = {
  id: string
  entries: RecipientList
  errors: readonly RecipientError[]
  list: RefObject<HTMLUListElement | null>
  onReplace: (index: number, by: readonly Entry[]) => void
}

/** More are folded to the first few. */
const MOST_REASONS = 5
const FIRST_REASONS = 3

export function RecipientErrors({ id, entries, errors, list, onReplace }: Props) {
  const t = useTranslate()
  const [isWhole, setWhole] = useState(false)
  const invalid = entries.filter(isInvalidEntry)
  const known = new Set(invalid.map(({ text }) => text))
  const others = errors.filter(({ item }) => item === undefined || !known.has(item))
  const isFolded = !isWhole && invalid.length > MOST_REASONS
  const shown = isFolded ? invalid.slice(0, FIRST_REASONS) : invalid
  const first = entries.findIndex(isInvalidEntry)
  const focusFirst = () =>
    list.current?.querySelectorAll<HTMLElement>('.recipient-chip-text')[first]?.focus()
  return (
    <div id={id} className="recipient-field-reasons">
      {invalid.length > 1 && (
        <button type="button" className="recipient-field-fix" onClick={focusFirst}>
          {t('recipients.attention', { count: invalid.length })}
        </button>
      )}
      {others.map(({ sentence }) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {shown.map((entry) => (
        <Reason
          key={entry.text}
          {...{ entry, entries }}
          onFix={(address) => onReplace(entries.indexOf(entry), [{ address }])}
        />
      ))}
      {invalid.length > MOST_REASONS && (
        <button
          type="button"
          className="recipient-field-fix"
          aria-expanded={isWhole}
          onClick={() => setWhole(isFolded)}
        >
          {isFolded ? t('common.more', { count: invalid.length - shown.length }) : t('common.hide')}
        </button>
      )}
    </div>
  )
}

type ReasonProps = {
  entry: InvalidEntry
  entries: RecipientList
  onFix: (address: string) => void
}

function Reason({ entry: { text, fault }, entries, onFix }: ReasonProps) {
  const t = useTranslate()
  const address = fixedAddress(text, entries)
  return (
    <p>
      {t(`recipients.${fault}`, { text })}{' '}
      {address && (
        <button type="button" className="recipient-field-fix" onClick={() => onFix(address)}>
          {t('recipients.use', { address: plainAddress(address) })}
        </button>
      )}
    </p>
  )
}
