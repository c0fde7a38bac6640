/** Where the letter is saved: in the mailbox since when, on this device, or not, and what mends that. */
import { Check } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { formatTime } from '#i18n/formats.ts'
import { useWords } from '#i18n/useTranslate.ts'
import type { WordId } from '#i18n/texts.ts'
import type { Explanation } from '#delivery/failure/explanation.ts'
import type { RunView } from './TaskProgress.tsx'

export type Autosave = {
  readonly isRunning: boolean
  readonly savedAt: number | undefined
  readonly trouble: 'offline' | 'noAccess' | 'failed' | undefined
  /** Why it failed, as soon as the words for it are here. */
  readonly failure?: Explanation | undefined
  /** The letter would survive the closing of the page. */
  readonly isOnDevice: boolean
  /** In a click: with a window if one is needed. */
  readonly onSave: () => void
}

export type Keeping = {
  readonly saving: RunView & { readonly savedAt: number | undefined }
  /** What follows by itself, without a click. */
  readonly autosave?: Autosave | undefined
  /** It lies on this device, and nowhere else. */
  readonly isOnlyHere?: boolean
}

export function happensByItself({ saving, autosave, isOnlyHere }: Keeping): boolean {
  return (isOnlyHere && saving.status !== 'success') || (!!autosave && isLater(autosave, saving))
}

/** By itself, after the last click on Save. */
function isLater({ isRunning, savedAt = 0 }: Autosave, saving: Keeping['saving']): boolean {
  return isRunning || savedAt > (saving.savedAt ?? 0)
}

export function DraftState({ saving, autosave, isOnlyHere }: Keeping) {
  const say = useWords()
  if (autosave?.trouble === 'failed') {
    const { why, values } = autosave.failure ?? {}
    return why && say('deliver.couldNotSave', { reason: say(why, values) })
  }
  if (autosave?.trouble) {
    return say(autosave.isOnDevice ? 'deliver.onDeviceOnly' : 'deliver.notYetInOutlook')
  }
  if (autosave?.isRunning) return say('common.saving')
  if (autosave?.savedAt && isLater(autosave, saving)) {
    return <Saved says="deliver.saved" at={autosave.savedAt} />
  }
  if (saving.status === 'success' && saving.savedAt !== undefined) {
    return <Saved says="deliver.savedAt" at={saving.savedAt} />
  }
  return isOnlyHere && <span className="visually-hidden-on-phone">{say('deliver.onDevice')}</span>
}

/** What only a click can mend; being offline mends itself. */
export function Mend({ trouble, onSave }: Pick<Autosave, 'onSave'> & { trouble: string }) {
  const say = useWords()
  if (trouble === 'offline') return null
  return (
    <Button onClick={onSave}>
      {say(trouble === 'failed' ? 'common.tryAgain' : 'common.continue')}
    </Button>
  )
}

function Saved({ says, at }: { says: WordId; at: number }) {
  const say = useWords()
  const time = formatTime(at)
  return (
    <>
      <Check aria-hidden size={14} className="delivery-bar-check" />
      <span className="visually-hidden-on-phone">{say(says, { time })}</span>
      <span className="delivery-bar-time" aria-hidden>
        {time}
      </span>
    </>
  )
}
