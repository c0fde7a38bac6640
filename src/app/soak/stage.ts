/**
 * For the soak test: the writer in front of the open tab. He does what he is told, as far as the page
 * lets him, and opens another tab when one has died.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { MessageEdit } from '#compose/messageReducer.ts'
import { takeNewLetter, toPlainLetter, type PlainLetter } from '#app/desk.ts'
import type { SendEnd } from '#deliver/sendEnd.ts'
import { createHistory } from './history.ts'
import { createJudge, recipients } from './judge.ts'
import { openTab, type Tab } from './tab.ts'
import type { World } from './world.ts'

export type Stage = Awaited<ReturnType<typeof raiseStage>>

type Ended = { readonly letterId: string; readonly at: number; readonly isExact: boolean }

/** Milliseconds. */
const startsWithin = 10_000

export async function raiseStage(world: World) {
  const judge = createJudge(world)
  const history = createHistory()
  const claims = createClaims(world, judge)
  let ended: Ended | undefined
  let isHidden = false
  let tab = await open()

  async function open(): Promise<Tab> {
    const opened = openTab(world, claims.hear, (dead) => {
      ended = { letterId: letterOf(dead).id, at: world.clock.now(), isExact: isHidden }
    })
    opened.as(() => watch(opened))
    let isSettled = false
    void opened.keeping.settled.then(() => (isSettled = true))
    if (!(await world.clock.until(() => isSettled, startsWithin))) throw new Error('No start.')
    return opened
  }

  /** Every state of every letter, and how far its sending has come. */
  function watch({ desk }: Tab) {
    const remember = () => {
      const now = desk.getState()
      if (now.isElsewhere) return
      const letter = toPlainLetter(now)
      judge.know(letter)
      history.remember(letter, world.clock.now())
      if (letter.delivery?.step === 'preparing') claims.forget(letter)
    }
    let unfollow = desk.getState().letter.store.subscribe(remember)
    desk.subscribe((now, before) => {
      if (now.letter !== before.letter) {
        unfollow()
        unfollow = now.letter.store.subscribe(remember)
      }
      remember()
    })
  }

  /** Another tab, if this one has died; and the letter has to be in it. */
  async function recover(awayMs = 2_000): Promise<void> {
    if (!ended) return
    const { letterId, at, isExact } = ended
    ended = undefined
    isHidden = false
    await world.clock.pass(awayMs)
    tab = await open()
    await restore(letterId)
    await world.settle()
    const { letter } = tab.desk.getState()
    const found = letter.id === letterId ? letterOf(tab) : undefined
    if (!found && claims.isSent(letterId)) return
    await history.compare(letterId, found, at, isExact)
    const { missing } = tab.keeping.takeUp.store.getState()
    if (found && missing.length > 0) throw new Error(`Files are missing: ${missing.join()}.`)
  }

  async function restore(letterId: string): Promise<void> {
    if (letterOf(tab).id === letterId) return
    const { letters, takeUp } = tab.keeping
    const isThere = letters.store.getState().unsent.some(({ id }) => id === letterId)
    if (isThere) await tab.as(() => finishWithin(takeUp.restore(letterId)))
  }

  async function finishWithin<Result>(work: Promise<Result>): Promise<Result> {
    let isDone = false
    void work.finally(() => (isDone = true)).catch(() => undefined)
    await world.clock.until(() => isDone || tab.isDead(), startsWithin)
    return isDone ? work : (undefined as Result)
  }

  const letter = () => letterOf(tab)
  /** Letters that Exchange holds. */
  const scheduled = new Set<string>()
  const edit = (change: MessageEdit) =>
    tab.as(() => tab.desk.getState().letter.store.getState().edit(change))

  return {
    ...{ world, judge, history, claims, recover, restore, finishWithin, letter, edit, scheduled },
    tab: () => tab,
    /** It was sent, and is only shown. */
    isOver: () => claims.isSent(letter().id),
    /** What stands in the letter can be changed. */
    isOpen() {
      const { delivery, isElsewhere } = tab.desk.getState()
      const isHeld = delivery?.step === 'waiting' || delivery?.step === 'scheduled'
      return !isHeld && !isElsewhere && tab.sending.status !== 'pending'
    },
    startNew: () =>
      tab.as(() => {
        takeNewLetter(tab.desk)
        tab.reset()
      }),
    /** Somebody it goes to. */
    address(to: (typeof recipients)[number] = recipients[0]) {
      edit({ type: 'recipientsAdded', line: 'to', entries: [{ address: to }] })
    },
    attach(attachment: Attachment, bytes: Uint8Array) {
      history.rememberFile(attachment.id, bytes)
      edit({ type: 'filesAttached', attachments: [attachment] })
    },
    hide() {
      isHidden = true
      tab.hide()
    },
  }
}

const letterOf = (tab: Tab): PlainLetter => toPlainLetter(tab.desk.getState())

export type Claims = ReturnType<typeof createClaims>

/** What the writer was told of each letter, and whether it is true. */
function createClaims({ figures }: World, judge: ReturnType<typeof createJudge>) {
  const told = new Map<string, { readonly letter: PlainLetter; readonly end: SendEnd['end'] }>()
  const sent = new Set<string>()

  return {
    hear(letter: PlainLetter, { end }: SendEnd) {
      figures.ends[end] = (figures.ends[end] ?? 0) + 1
      told.set(letter.stamp.internetMessageId, { letter, end })
      if (end === 'sent') sent.add(letter.id)
    },
    forget: ({ stamp }: PlainLetter) => void told.delete(stamp.internetMessageId),
    isSent: (letterId: string) => sent.has(letterId),
    /** The writer found it himself. */
    close: (letterId: string) => void sent.add(letterId),

    areTrue(): void {
      for (const { letter, end } of told.values()) {
        const copies = judge.delivered(letter.stamp)
        const isSaid = end === 'sent' || end === 'scheduled'
        if (isSaid && copies !== 1) throw new Error(`“${end}” is said, and there are ${copies}.`)
        if (end === 'notSent' && copies !== 0)
          throw new Error(`“Not sent”, and there are ${copies}.`)
      }
    },
  }
}
