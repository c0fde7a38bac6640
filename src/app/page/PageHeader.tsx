/** The strip above the message: what this is, the theme, the account. */
import { PenLine } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import './PageHeader.css'

export function PageHeader({ children }: { children: ReactNode }) {
  const t = useTranslate()
  return (
    <header className="page-header">
      <h1 className="page-header-name">
        <PenLine aria-hidden size={20} />
        {t('app.name')}
      </h1>
      <div className="page-header-end">{children}</div>
    </header>
  )
}
