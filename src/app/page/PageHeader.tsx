/** The strip above the letter: what this is, the theme, the account. */
import { PenLine } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '#i18n/useTranslate.ts'
import { ThemeSwitch } from './ThemeToggle.tsx'
import './PageHeader.css'

export function PageHeader({ children }: { children: ReactNode }) {
  const say = useWords()
  return (
    <header className="page-header">
      <h1 className="page-header-name">
        <PenLine aria-hidden size={20} />
        {say('app.name')}
      </h1>
      <div className="page-header-end">
        <ThemeSwitch />
        {children}
      </div>
    </header>
  )
}
