/**
 * A region beside the sheet, on a narrow page a sheet of its own in front of it: its title, Close, and
 * the keyboard inside. How its content looks is the content's own.
 */
import { X } from 'lucide-react'
import { useId, useRef, type ReactNode } from 'react'
import { IconButton } from '#ui/IconButton.tsx'
import { usePanelFocus } from './usePanelFocus.tsx'
import './SidePanel.css'

type Props = {
  title: string
  /** The region's own name, where the title changes with what is shown. */
  name?: string
  closeLabel: string
  /** Read out, and shown beside the title: empty until there is something. */
  said?: string
  isWide?: boolean
  onClose: () => void
  children: ReactNode
}

export function SidePanel({ title, name, closeLabel, said, isWide, onClose, children }: Props) {
  const id = useId()
  const panel = useRef<HTMLElement>(null)
  usePanelFocus(panel, onClose)
  const label = name === undefined ? { 'aria-labelledby': id } : { 'aria-label': name }
  return (
    <section
      ref={panel}
      className={isWide ? 'side-panel side-panel-wide' : 'side-panel'}
      {...label}
    >
      <header className="side-panel-head">
        <h2 id={id} tabIndex={-1} className="side-panel-title">
          {title}
        </h2>
        {said !== undefined && (
          <span role="status" className="side-panel-said">
            {said}
          </span>
        )}
        <IconButton
          label={closeLabel}
          icon={<X aria-hidden size={18} />}
          className="side-panel-close"
          onClick={onClose}
        />
      </header>
      {children}
    </section>
  )
}
