/** What the last paste could not bring, a sentence each; empty where all came. */
import { useMemo } from 'react'
import { pasteLoss } from '#compose/body/html/pasteLoss.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Paste, Report } from './PasteReport.tsx'

export function useLossWords(report: Report): string {
  const t = useTranslate()
  const loss = useMemo(() => (report === 'unreadable' ? undefined : lossOf(report)), [report])
  if (report === 'unreadable') return t('paste.unreadable')
  if (!loss) return ''
  return [
    loss.inlineImages > 0 && t('paste.lostImages', { count: loss.inlineImages }),
    loss.tables > 0 && t('paste.lostTables', { count: loss.tables }),
    loss.hasOtherNumbers && t('paste.lostNumbers'),
  ]
    .filter((part) => part !== false)
    .join(' ')
}

function lossOf({ html, slice, choice }: Paste) {
  const mayLose = choice !== 'text' && /<(?:img|table|ol|p[^>]*mso-list)\b/i.test(html)
  return mayLose
    ? pasteLoss(html, { type: 'doc', content: slice.content.toJSON() ?? [] })
    : undefined
}
