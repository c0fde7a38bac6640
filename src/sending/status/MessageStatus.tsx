/** What is going on with the message, for the row of actions; fetched before there is something to say. */
import { useState } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { IssueField } from '#compose/field/validationIssue.ts'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { Autosave } from './SaveState.tsx'
import { useSession } from '#session/SessionContext.ts'
import { useDelivery } from '#sending/DeliveryContext.tsx'

const DeliveryBar = lazyComponent(
  async () => (await import('./DeliveryBar.tsx')).DeliveryBar,
  'soon',
)

type Props = { files: readonly Attachment[]; onGo?: (place: IssueField) => void }

const untold = createStore(() => ({}))

export function MessageStatus({ files, onGo }: Props) {
  const delivery = useDelivery()
  const session = useSession()
  const { isWaiting, takeBack } = delivery
  // What waited for the network must not go on waiting.
  const sending = { ...delivery.sending, cancel: takeBack }
  const { recovery, draft, isInOtherTab } = useStore(session)
  const { saving, autosave } = keptAs(draft !== undefined, delivery)
  // Told of with each writing; a keystroke alone draws nothing.
  const isOnDevice = useStore(recovery?.trouble ?? untold, () => recovery?.hasLocalCopy() ?? false)
  // What another tab writes is saved there.
  const isOnlyHere = isOnDevice && !draft && !isInOtherTab
  const isFiled = draft?.isFiled === true
  const kept = { saving, autosave, isOnDevice, isOnlyHere, isFiled }
  const runs = { ...kept, sending, files, isWaiting }
  const isBegun = [sending, saving].some(({ status }) => status !== 'idle')
  const hasStatus = isBegun || isWaiting || runs.isOnlyHere || isAutosaved(autosave)
  // From then on: what comes into a region that is there already is read out.
  const [wasShown, setWasShown] = useState(false)
  if (hasStatus && !wasShown) setWasShown(true)
  if (delivery.isUndoable || !wasShown) return null
  return <DeliveryBar {...runs} {...{ onGo }} onTakeBack={takeBack} />
}

type Kept = Pick<ReturnType<typeof useDelivery>, 'saving' | 'autosave'>

/** A draft that is gone from the mailbox is saved no more. */
function keptAs(hasDraft: boolean, { saving, autosave }: Kept): Kept {
  if (hasDraft) return { saving, autosave }
  const isSaved = saving.status === 'success'
  return {
    saving: isSaved ? { ...saving, status: 'idle' } : saving,
    autosave: { ...autosave, savedAt: undefined },
  }
}

function isAutosaved({ isRunning, savedAt, trouble }: Autosave): boolean {
  return isRunning || savedAt !== undefined || trouble !== undefined
}
