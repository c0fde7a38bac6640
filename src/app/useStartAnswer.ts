/** Puts the answer on the desk that a link asks for; the writing begins above what it quotes. */
import type { RefObject } from 'react'
import { goToPlace } from '#compose/goToPlace.ts'
import type { Boot } from './boot.ts'
import { layOnDesk, type DeskStore } from './desk.ts'
import { toReader } from './mailboxAccess.ts'
import type { StartAnswer } from './openLinked.ts'

type Parts = {
  readonly boot: Boot
  readonly desk: DeskStore
  readonly page: RefObject<HTMLElement | null>
  /** Another letter lies on the desk now. */
  readonly onOpened: () => void
}

export function useStartAnswer({ boot, desk, page, onOpened }: Parts): StartAnswer | undefined {
  if (boot.step !== 'ready') return undefined
  return async (how, message, mailbox) => {
    const { startReply } = await import('#deliver/startReply.ts')
    layOnDesk(desk, await startReply(toReader(boot, mailbox), how, message))
    onOpened()
    if (page.current) goToPlace(page.current, 'body')
  }
}
