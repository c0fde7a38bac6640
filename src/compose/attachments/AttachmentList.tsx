/**
 * The message's files as cards, in at most two rows until all are asked for; how many and how large they
 * are. Arrow keys go from card to card, Tab leaves them.
 */
import { useId, useRef, useState } from 'react'
import { AttachmentCards } from './AttachmentCards.tsx'
import { totalBytes } from './attachments.ts'
import type { ListProps } from './listProps.ts'
import { ListTotal } from './ListTotal.tsx'
import { useColumns } from './useColumns.tsx'
import './AttachmentList.css'

export type { UploadIntents } from './listProps.ts'

const mostRows = 2

export function AttachmentList(props: ListProps) {
  const { attachments, states } = props
  const listId = useId()
  const row = useRef<HTMLDivElement>(null)
  const [wantsAll, setWantsAll] = useState(false)
  const columns = useColumns(row, attachments.length > 0)
  const count = attachments.length
  const fits = columns === undefined ? count : columns * mostRows
  // One that failed is not hidden.
  const mustShowAll = attachments.slice(fits).some(({ id }) => states[id]?.state === 'failed')
  const beyond = mustShowAll ? 0 : Math.max(0, count - fits)
  const shown = wantsAll || beyond === 0 ? count : fits
  return (
    <div ref={row} className="attachment-list">
      {count > 0 && <AttachmentCards {...props} {...{ listId, shown }} columns={columns ?? 1} />}
      <ListTotal
        {...{ listId, count, beyond }}
        isOpen={wantsAll}
        bytes={totalBytes(attachments)}
        onToggle={() => setWantsAll(!wantsAll)}
      />
    </div>
  )
}
