/**
 * A draft was changed elsewhere and here: what differs and when, and the three ways out. Escape decides
 * nothing; the message and the draft stay as they are.
 */
import { useState } from 'react'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { formatDate, formatList } from '#i18n/formats.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { VersionCards } from './VersionCards.tsx'
import type { Versions } from './versionsOf.ts'
import type { MergedPart } from '#delivery/merge/planMerge.ts'

type Props = {
  versions: Versions
  parts: readonly MergedPart[]
  /** Names of files that were added or taken out elsewhere. */
  files: readonly string[]
  /** ISO 8601. */
  changedAt: string | undefined
  /** A message that leaves the session is put aside on this device. */
  isKept: boolean
  onKeepMine: () => Promise<void>
  onUseTheirs: () => Promise<void>
  onSaveAsNew: () => Promise<void>
  onClose: () => void
}

export function ConflictDialog({ versions, parts, files, changedAt, isKept, ...on }: Props) {
  const t = useTranslate()
  const [state, setState] = useState<'asking' | 'busy' | 'failed'>('asking')
  const when = changedAt ? formatDate(changedAt, { dateStyle: 'medium', timeStyle: 'short' }) : ''
  const name = (part: MergedPart) => t('conflict.part', { part, files: formatList(files) })

  function doIt(act: () => Promise<void>) {
    setState('busy')
    act().then(on.onClose, () => setState('failed'))
  }
  const answers = [
    ['conflict.saveAsNew', on.onSaveAsNew],
    ['conflict.useTheirs', on.onUseTheirs],
    ['conflict.keepMine', on.onKeepMine],
  ] as const
  const actions = answers.map(([textKey, act]) => (
    <Button
      key={textKey}
      kind={textKey === 'conflict.keepMine' ? 'primary' : 'outline'}
      disabled={state === 'busy'}
      onClick={() => doIt(act)}
    >
      {t(textKey)}
    </Button>
  ))

  return (
    <Dialog title={t('conflict.title')} isWide actions={actions} onClose={on.onClose}>
      <p>{t('conflict.explained', { hasTime: when ? 'yes' : 'no', when })}</p>
      <VersionCards versions={versions} changedAt={when} />
      <p>{t('conflict.differs', { parts: formatList(parts.map(name)) })}</p>
      <p>{t(isKept ? 'conflict.asideExplained' : 'conflict.lostExplained')}</p>
      {state === 'failed' && (
        <Banner tone="danger" title={t('conflict.failed')}>
          {t('conflict.failedExplained')}
        </Banner>
      )}
    </Dialog>
  )
}
