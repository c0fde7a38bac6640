/**
 * One address line: chips for who is in, an input for who is coming, reasons for what is no address.
 *
 * It holds no recipients itself: edits go up, entries come down. The first render is the same on the
 * server and in the browser.
 */
import { useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { PlainChips } from './PlainChips.tsx'
import { RecipientInput } from './RecipientInput.tsx'
import type { RecipientError } from './RecipientErrors.tsx'
import { isInvalidEntry, type RecipientFieldName, type RecipientList } from './recipients.ts'
import type { RecipientLines } from './recipientLines.ts'
import type { Suggest } from './suggestions/suggest.ts'
import { useFold } from './useFold.tsx'
import { useAnnounceEdits, type RecipientEdits } from './useAnnounceEdits.tsx'
import './RecipientField.css'

type Props = RecipientEdits & {
  field: RecipientFieldName
  label: string
  entries: RecipientList
  suggest?: Suggest | undefined
  /** What stands at the end of the row. */
  end?: ReactNode
  /** What was said elsewhere of this line, by Graph for instance. */
  errors?: readonly RecipientError[]
  lines?: RecipientLines | undefined
  /** Takes the focus when it appears. */
  autoFocus?: boolean
}

const RecipientChips = lazyComponent(
  async () => (await import('./chips/RecipientChips.tsx')).RecipientChips,
  'soon',
  PlainChips,
)

const RecipientErrors = lazyComponent(
  async () => (await import('./RecipientErrors.tsx')).RecipientErrors,
  'soon',
  () => null,
)

const HiddenCount = lazyComponent(
  async () => (await import('./HiddenCount.tsx')).HiddenCount,
  'soon',
  () => null,
)

const lastChip = 'li:last-child > .recipient-chip-text'

const noErrors: readonly RecipientError[] = []

export function RecipientField({ field, label, entries, suggest, end, ...props }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const line = useRef<HTMLDivElement>(null)
  const edits = useAnnounceEdits(entries, props)
  const { isFolded, ...focus } = useFold(line)
  const { errors = noErrors, autoFocus = false, lines } = props
  const reasonsId = errors.length > 0 || entries.some(isInvalidEntry) ? `${id}-reasons` : undefined
  useFocusAtFirst(input, autoFocus)
  useCaretInView(input, entries.length)
  return (
    <div className={isFolded ? 'recipient-field recipient-field-folded' : 'recipient-field'}>
      {/* Tab leads from the last person to the subject, as people's hands expect. */}
      {end && <div className="recipient-field-end">{end}</div>}
      <label className="recipient-field-label" htmlFor={id}>
        {label}
      </label>
      <div className="recipient-field-main">
        <div ref={line} className="recipient-field-line" {...focus}>
          <RecipientChips {...edits} {...{ field, entries, list, input, lines }} />
          <RecipientInput
            {...{ id, field, input, lines, entries, suggest, reasonsId }}
            onAdd={edits.onAdd}
            onReplace={edits.onReplace}
            onLeaveBackwards={() => list.current?.querySelector<HTMLElement>(lastChip)?.focus()}
          />
        </div>
        <HiddenCount {...{ line, entries, isFolded }} onOpen={() => input.current?.focus()} />
        {reasonsId && <RecipientErrors id={reasonsId} {...edits} {...{ entries, errors, list }} />}
      </div>
    </div>
  )
}

function useFocusAtFirst(input: RefObject<HTMLInputElement | null>, isWanted: boolean) {
  useLayoutEffect(() => {
    if (isWanted) input.current?.focus()
  }, [input, isWanted])
}

/** A line that has grown too long is scrolled; whoever adds to it sees its end. */
function useCaretInView(input: RefObject<HTMLInputElement | null>, count: number) {
  useLayoutEffect(() => {
    const line = input.current?.parentElement
    if (document.activeElement === input.current) line?.scrollTo?.(0, line.scrollHeight)
  }, [input, count])
}
