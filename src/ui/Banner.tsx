/** A calm bar that says what happened and offers what to do; `danger` is read out at once. */
import { CircleAlert, CircleCheck, CircleHelp, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import './Banner.css'

const icons = { info: Info, success: CircleCheck, warning: CircleHelp, danger: CircleAlert }

type Props = {
  tone: keyof typeof icons
  title: string
  children?: ReactNode
  actions?: ReactNode
}

export function Banner({ tone, title, children, actions }: Props) {
  const Icon = icons[tone]
  const role = tone === 'danger' || tone === 'warning' ? 'alert' : 'status'
  return (
    <div className={`banner banner-${tone}`} data-caret="notice" tabIndex={-1}>
      <Icon aria-hidden size={18} className="banner-icon" />
      <div role={role} className="banner-words">
        <b className="banner-title">{title}</b> {children}
      </div>
      {actions && <div className="banner-actions">{actions}</div>}
    </div>
  )
}
