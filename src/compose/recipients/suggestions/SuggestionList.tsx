/** Whom the writer may mean, under the input. Rows are chosen by click; the keys are the input's. */
import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { SuggestionsView } from './listState.ts'
import type { Row } from './rows.ts'
import { optionId } from './optionId.ts'
import { SuggestionOption } from './SuggestionOption.tsx'
import { useAnnounceCount } from './useAnnounceCount.tsx'
import { useAnnounceExpansion } from './useAnnounceExpansion.tsx'
import { usePlaceBelow } from './usePlaceBelow.tsx'
import './SuggestionList.css'

type Props = SuggestionsView & {
  id: string
  input: RefObject<HTMLInputElement | null>
  onChoose: (row: Row) => void
  onForget: (row: Row) => void
}

export function SuggestionList({ id, input, rows, index, pending, query, ...props }: Props) {
  const t = useTranslate()
  const box = useRef<HTMLDivElement>(null)
  usePlaceBelow(box, input)
  useAnnounceExpansion(pending)
  const count = rows.filter(({ kind }) => kind === 'person').length
  useAnnounceCount(query, count)
  useEffect(() => {
    if (index >= 0) box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.(nearest)
  }, [index])

  const option = (row: Row, at: number) => (
    <SuggestionOption
      key={row.key}
      id={optionId(id, at)}
      {...{ row, query, count: rows.length, at }}
      isChosen={at === index}
      pending={pending?.key === row.key ? pending : undefined}
      onChoose={() => props.onChoose(row)}
      onForget={() => props.onForget(row)}
    />
  )
  const others = rows.findIndex((row) => !isRecent(row))
  const recentCount = others < 0 ? rows.length : others
  const offerCount = rows.at(-1)?.kind === 'offer' ? 1 : 0
  const parts = [
    { label: t('suggestions.recent'), from: 0, to: recentCount },
    { label: t('suggestions.people'), from: recentCount, to: rows.length - offerCount },
  ]
  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={-1}
      id={id}
      aria-label={t('recipients.suggestions')}
      className="suggestion-list"
      onMouseDown={(event) => event.preventDefault()} // the input keeps the focus
    >
      {parts.map(
        ({ label, from, to }, at) =>
          to > from && (
            <Part key={label} id={`${id}-part${at}`} label={recentCount > 0 ? label : undefined}>
              {rows.slice(from, to).map((row, position) => option(row, from + position))}
            </Part>
          ),
      )}
      {rows.slice(rows.length - offerCount).map((row) => option(row, rows.length - 1))}
    </div>
  )
}

const nearest = { block: 'nearest' } as const

function isRecent(row: Row): boolean {
  return row.kind !== 'offer' && row.person.isRecent === true
}

/** Headings only where some were written to before. */
function Part({
  id,
  label,
  children,
}: {
  id: string
  label: string | undefined
  children: ReactNode
}) {
  if (!label) return children
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} role="presentation" className="suggestion-list-heading">
        {label}
      </div>
      {children}
    </div>
  )
}
