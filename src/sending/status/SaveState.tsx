/** Where the message is saved: in the mailbox since when, on this device, or not, and what mends that. */
import { CloudAlert, CloudCheck, HardDrive, LoaderCircle } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { formatTime } from '#i18n/formats.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import type { IssueField } from '#compose/field/validationIssue.ts'
import type { Explanation } from '#delivery/failure/explanation.ts'
import type { TaskView } from './TaskProgress.tsx'

export type Autosave = {
  readonly isRunning: boolean
  readonly savedAt: number | undefined
  readonly trouble: 'offline' | 'off' | 'noAccess' | 'failed' | undefined
  /** Outlook refused files of it: their cards say why. */
  readonly isWithoutFiles?: boolean
  /** Why it failed, as soon as the words for it are here. */
  readonly failure?: Explanation | undefined
  /** It is not in Drafts yet, and comes there by itself. */
  readonly isToCome: boolean
  /** In a click: with a window if one is needed. */
  readonly onSave: () => void
}

export type LocalCopyState = {
  readonly saving: TaskView & { readonly savedAt: number | undefined }
  /** What follows by itself, without a click. */
  readonly autosave?: Autosave | undefined
  /** It lies on this device. */
  readonly isOnDevice?: boolean
  /** And nowhere else. */
  readonly isOnlyHere?: boolean
  /** Its draft is in a folder that the writer chose. */
  readonly isFiled?: boolean
}

export function happensByItself({ saving, autosave, isOnlyHere }: LocalCopyState): boolean {
  return (isOnlyHere && saving.status !== 'success') || (!!autosave && isLater(autosave, saving))
}

/** It is on this device alone, and only a click brings it to Drafts. */
export function mayBeSaved({ saving, autosave, isOnlyHere }: LocalCopyState): boolean {
  if (!autosave || !isOnlyHere || saving.status !== 'idle') return false
  return !autosave.isToCome && !autosave.isRunning && !autosave.trouble
}

/** By itself, after the last click on Save. */
function isLater({ isRunning, savedAt = 0 }: Autosave, saving: LocalCopyState['saving']): boolean {
  return isRunning || savedAt > (saving.savedAt ?? 0)
}

export function DraftState({ saving, autosave, isFiled, ...kept }: LocalCopyState) {
  const { isOnDevice, isOnlyHere } = kept
  const t = useTranslate()
  if (autosave?.trouble === 'failed') {
    const { why, values } = autosave.failure ?? {}
    return why && t('deliver.couldNotSave', { reason: t(why, values) })
  }
  if (autosave?.trouble) {
    return (
      <>
        <CloudAlert aria-hidden size={16} className="delivery-bar-alert" />
        {t(isOnDevice ? 'deliver.onDeviceOnly' : 'deliver.notYetInOutlook')}
      </>
    )
  }
  if (autosave?.isWithoutFiles && !autosave.isRunning) {
    return (
      <>
        <CloudAlert aria-hidden size={16} className="delivery-bar-alert" />
        {t('deliver.savedWithoutFiles')}
      </>
    )
  }
  if (autosave?.isRunning) {
    return (
      <>
        <LoaderCircle aria-hidden size={16} className="delivery-bar-spinner" />
        <span className="delivery-bar-words">{t('common.saving')}</span>
      </>
    )
  }
  if (autosave?.savedAt && isLater(autosave, saving)) {
    return <Saved textKey={isFiled ? 'deliver.savedAt' : 'deliver.saved'} at={autosave.savedAt} />
  }
  if (saving.status === 'success' && saving.savedAt !== undefined) {
    return <Saved textKey="deliver.savedAt" at={saving.savedAt} />
  }
  return (
    isOnlyHere && (
      <>
        <HardDrive aria-hidden size={16} />
        <span className="delivery-bar-words">
          {t(autosave?.isToCome ? 'deliver.onDeviceFirst' : 'deliver.onDevice')}
        </span>
      </>
    )
  )
}

type MendProps = Pick<Autosave, 'failure' | 'onSave'> & {
  trouble: string
  onGo: ((place: IssueField) => void) | undefined
}

/** What only a click can mend; being offline mends itself, and who saves by hand knows how. */
export function Mend({ trouble, failure, onSave, onGo }: MendProps) {
  const t = useTranslate()
  if (trouble === 'offline' || trouble === 'off') return null
  const place = failure?.place
  // It is saved by itself once that is edited.
  if (place && onGo) return <Button onClick={() => onGo(place)}>{t('deliver.showWhere')}</Button>
  return (
    <Button onClick={onSave}>
      {t(trouble === 'failed' ? 'common.tryAgain' : 'common.continue')}
    </Button>
  )
}

function Saved({ textKey, at }: { textKey: TextKey; at: number }) {
  const t = useTranslate()
  return (
    <>
      <CloudCheck aria-hidden size={16} className="delivery-bar-check" />
      <span className="delivery-bar-words">{t(textKey, { time: formatTime(at) })}</span>
    </>
  )
}
