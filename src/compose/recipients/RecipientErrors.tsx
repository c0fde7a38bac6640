/**
 * What of a field cannot be sent: how many need attention, with a way to the first, and the reasons of the first few,
 * each with a button where it is known how to fix it.
 */
import type { RefObject } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { fixedAddress } from './parse/fixedAddress.ts'
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

const MOST_REASONS = 3

export function RecipientErrors({ id, entries, errors, list, onReplace }: Props) {
  const t = useTranslate()
  const invalid = entries.filter(isInvalidEntry)
  const known = new Set(invalid.map(({ text }) => text))
  const others = errors.filter(({ item }) => item === undefined || !known.has(item))
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
      {invalid.slice(0, MOST_REASONS).map((entry) => (
        <Reason
          key={entry.text}
          {...{ entry, entries }}
          onFix={(address) => onReplace(entries.indexOf(entry), [{ address }])}
        />
      ))}
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
          {t('recipients.use', { address })}
        </button>
      )}
    </p>
  )
}
