/** One row of the list: a person or group, a way into a group, or a source that can be permitted. */
import { ListPlus, Search } from 'lucide-react'
import { useTranslate, type Translate } from '#i18n/useTranslate.ts'
import type { SuggestionsView } from './listState.ts'
import type { Row } from './rows.ts'
import { SuggestedPerson } from './SuggestedPerson.tsx'

type Props = {
  id: string
  row: Row
  query: string
  at: number
  count: number
  isChosen: boolean
  pending: SuggestionsView['pending']
  onChoose: () => void
  onForget: () => void
}

export function SuggestionOption({ id, row, query, at, count, isChosen, ...props }: Props) {
  const { onChoose, onForget } = props
  return (
    <div
      role="option"
      tabIndex={-1}
      id={id}
      aria-selected={isChosen}
      aria-posinset={at + 1}
      aria-setsize={count}
      className={`suggestion-list-option suggestion-list-${row.kind}`}
      onClick={onChoose}
      onKeyDown={(event) => event.key === 'Enter' && onChoose()}
    >
      {row.kind === 'person' && <SuggestedPerson person={row.person} {...{ query, onForget }} />}
      {row.kind !== 'person' && <Command row={row} pending={props.pending} />}
    </div>
  )
}

type CommandProps = Pick<Props, 'pending'> & { row: Exclude<Row, { kind: 'person' }> }

function Command({ row, pending }: CommandProps) {
  const t = useTranslate()
  const Icon = row.kind === 'offer' ? Search : ListPlus
  return (
    <>
      <span className="suggestion-list-icon">
        <Icon aria-hidden size={18} />
      </span>
      <span className="suggestion-list-command">
        {row.kind === 'offer' ? t(offerTexts[row.offer.source]) : expandText(t, row, pending)}
      </span>{' '}
      {row.kind === 'offer' && (
        <span className="suggestion-list-allow">{t('suggestions.allow')}</span>
      )}
    </>
  )
}

const offerTexts = {
  people: 'suggestions.askPeople',
  contacts: 'suggestions.askContacts',
  directory: 'suggestions.askDirectory',
  groups: 'suggestions.askGroups',
} as const

function expandText(t: Translate, row: Row & { kind: 'expand' }, pending: Props['pending']) {
  if (pending?.hasFailed) return t('suggestions.notExpanded')
  if (pending) return t('suggestions.expanding')
  const count = row.person.group?.count
  return count === undefined ? t('suggestions.expand') : t('suggestions.expandInto', { count })
}
