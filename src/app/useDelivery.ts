/**
 * Sending and saving the letter on the desk: joins the writer's intent, the sign-in and deliver/.
 *
 * What is sent is the letter as it was at the click; checks come before any window or request.
 */
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { largestAttachmentBytes } from '#compose/attachments/attachments.ts'
import { messageProblems } from '#compose/messageProblems.ts'
import type { Problem } from '#compose/problem.ts'
import { clouds } from '#config/clouds.ts'
import { deliveryProblems } from '#deliver/deliveryProblems.ts'
import { planDelivery, smallFileLimit } from '#deliver/planDelivery.ts'
import type { Boot } from './boot.ts'
import { readLetter, type Desk, type DeskStore } from './desk.ts'
import { fileStates } from './fileStates.ts'
import { useRuns } from './useRuns.ts'

export type LetterDelivery = ReturnType<typeof useDelivery>

export function useDelivery(boot: Boot, desk: DeskStore, sender: Account | undefined) {
  const { letter, draft } = useStore(desk)
  const attachments = useStore(letter.store, ({ message }) => message.attachments)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const abilities = 'config' in boot ? boot.config.abilities : clouds.global.abilities
  const { sending, saving, reset } = useRuns(boot, desk, sender)
  const watch = { onDraft: (changed: Desk['draft']) => desk.setState({ draft: changed }) }
  const states = fileStates(attachments, draft, { sending, saving })

  function sendNow() {
    const ready = readLetter(desk)
    setProblems([])
    saving.reset()
    sending.send(ready, planDelivery(ready.message, { draft: ready.draft, abilities }), watch)
  }

  function send() {
    const { message, draft: known } = readLetter(desk)
    const plan = planDelivery(message, { draft: known, abilities })
    const found = [...messageProblems(message, states), ...deliveryProblems(message, plan)]
    if (found.length > 0) setProblems(found)
    else sendNow()
  }

  function save() {
    if (!sending.isInDoubt) sending.reset()
    saving.save(readLetter(desk), watch)
  }

  /** Puts the file on its way again, or looks whether it can be read now. */
  async function retryFile(id: string) {
    if (draft) return save()
    const file = attachments.find((attachment) => attachment.id === id)?.file
    const isReadable = await file
      ?.slice(0, 1)
      .arrayBuffer()
      .then(Boolean, () => false)
    if (isReadable) reset()
  }

  return {
    sending,
    saving,
    fileStates: states,
    /** The largest file that can travel, in bytes. */
    mostBytes: abilities.uploadSession ? largestAttachmentBytes : smallFileLimit - 1,
    problems,
    dismissProblems: () => setProblems([]),
    ...{ send, sendNow, save, retryFile, reset },
  }
}
