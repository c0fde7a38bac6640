/** A grid of WAI-ARIA: one tab stop; arrow keys, Home and End go round in it, with Ctrl from end to end. */
import { memo, useState, type KeyboardEvent, type Ref } from 'react'
import type { Emoji } from './emojiTable.ts'
import { moveInRows } from './moveInRows.ts'

export const columns = 8

type Group = { readonly name: string; readonly emoji: readonly Emoji[] }

type Props = {
  ref: Ref<HTMLDivElement>
  label: string
  groups: readonly Group[]
  onChoose: (sign: string) => void
}

export function EmojiGrid({ ref, label, groups, onChoose }: Props) {
  const [stop, setStop] = useState<string>()
  const first = groups[0]?.emoji[0]?.sign
  const isThere = groups.some(({ emoji }) => emoji.some(({ sign }) => sign === stop))
  const current = isThere ? stop : first
  function press(event: KeyboardEvent<HTMLElement>) {
    const rows = [...event.currentTarget.querySelectorAll('[role=row]')].map((row) => [
      ...row.querySelectorAll<HTMLElement>('button'),
    ])
    const to = moveInRows(rows, event)
    if (!to) return
    event.preventDefault()
    event.stopPropagation()
    to.focus()
  }
  return (
    <div
      ref={ref}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      className="emoji-grid"
      onKeyDown={press}
    >
      {groups.map(({ name, emoji }) => (
        <div key={name} role="rowgroup" aria-label={name} className="emoji-group" data-name={name}>
          {rowsOf(emoji).map((row) => (
            <Row
              key={row[0]?.sign}
              row={row}
              stop={row.some(({ sign }) => sign === current) ? current : undefined}
              onFocus={setStop}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

function rowsOf(emoji: readonly Emoji[]): (readonly Emoji[])[] {
  const count = Math.ceil(emoji.length / columns)
  return Array.from({ length: count }, (_, at) => emoji.slice(at * columns, (at + 1) * columns))
}

type RowProps = {
  row: readonly Emoji[]
  stop: string | undefined
  onFocus: (sign: string) => void
  onChoose: (sign: string) => void
}

const Row = memo(function Row({ row, stop, onFocus, onChoose }: RowProps) {
  return (
    <div role="row" className="emoji-row">
      {row.map(({ sign, name }) => (
        <div key={sign} role="gridcell">
          <button
            type="button"
            className="emoji-choice"
            aria-label={name}
            title={name}
            tabIndex={sign === stop ? 0 : -1}
            onFocus={() => onFocus(sign)}
            // The press must not take the focus, and with it the caret, from the text.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(sign)}
          >
            {sign}
          </button>
        </div>
      ))}
    </div>
  )
})
