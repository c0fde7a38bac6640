/** The button for the drafts and, while they lie open, their region beside the letter. */
import { useState, type RefObject } from 'react'
import type { Account } from '#auth/auth.ts'
import { goToPlace } from '#compose/goToPlace.ts'
import { isBlank } from '#compose/message.ts'
import { isSavedAsIs } from '#deliver/isSavedAsIs.ts'
import type { Boot } from './boot.ts'
import { readLetter, type DeskStore } from './desk.ts'
import { Drafts, DraftsButton } from './Drafts.tsx'
import type { LetterDelivery } from './useDelivery.ts'

type Parts = {
  readonly boot: Boot
  readonly desk: DeskStore
  readonly sender: Account | undefined
  readonly delivery: LetterDelivery
  readonly page: RefObject<HTMLElement | null>
}

export function useDrafts({ boot, desk, sender, delivery, page }: Parts) {
  const [isOpen, setIsOpen] = useState(false)
  const isSent = delivery.sending.status === 'success'
  const close = () => setIsOpen(false)

  function arrive() {
    delivery.reset()
    if (page.current) goToPlace(page.current, 'body')
  }

  return {
    close,
    button: <DraftsButton {...{ boot, isOpen }} onToggle={() => setIsOpen(!isOpen)} />,
    panel: isOpen && boot.step === 'ready' && (
      <Drafts
        {...{ boot, desk, sender }}
        isUnsaved={() => !isSent && isUnsaved(desk)}
        onOpen={arrive}
        onClose={close}
      />
    ),
  }
}

function isUnsaved(desk: DeskStore): boolean {
  const letter = readLetter(desk)
  return !isBlank(letter.message) && !isSavedAsIs(letter)
}
