/** Buttons of a panel in rows of `columns`: arrow keys go round, beside Tab. */
import type { ReactNode } from 'react'
import { moveInGrid } from './moveInGrid.ts'

type Props = { label: string; className: string; columns: number; children: ReactNode }

export function PanelKeys({ label, className, columns, children }: Props) {
  return (
    <div
      role="toolbar"
      aria-label={label}
      tabIndex={-1}
      className={className}
      onKeyDown={moveInGrid(columns)}
    >
      {children}
    </div>
  )
}
