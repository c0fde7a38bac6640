/** Whom the writer may mean, under the input. Rows are chosen by click; the keys are the input's. */
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { announce } from '#ui/announce.ts'
import { showTurns } from '#i18n/isolate.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Suggestion } from './suggest.ts'
import { optionId } from './optionId.ts'
import { usePlaceBelow } from './usePlaceBelow.tsx'
import './SuggestionList.css'

type Props = {
  id: string
  input: RefObject<HTMLInputElement | null>
  options: readonly Suggestion[]
  /** The highlighted row, or -1. */
  index: number
  onChoose: (person: Suggestion) => void
}

export function SuggestionList({ id, input, options, index, onChoose }: Props) {
  const t = useTranslate()
  const list = useRef<HTMLDivElement>(null)
  usePlaceBelow(list, input)
  const count = options.length
  const sayCount = useEffectEvent(() => announce(t('recipients.suggestionCount', { count })))
  useEffect(() => sayCount(), [count])
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={-1}
      id={id}
      aria-label={t('recipients.suggestions')}
      className="suggestion-list"
      onMouseDown={(event) => event.preventDefault()} // the input keeps the focus
    >
      {options.map((person, at) => (
        <div
          key={person.address}
          role="option"
          tabIndex={-1}
          id={optionId(id, at)}
          aria-selected={at === index}
          className="suggestion-list-option"
          onClick={() => onChoose(person)}
          onKeyDown={(event) => event.key === 'Enter' && onChoose(person)}
        >
          <span className="suggestion-list-name">
            <bdi>{showTurns(person.name ?? person.address)}</bdi>
          </span>
          {person.name && <span className="suggestion-list-address">{person.address}</span>}
        </div>
      ))}
    </div>
  )
}
