/**
 * What the page asks of the copies on this device: recovery/ implements it, and the session carries it, so
 * that neither has to know how the other is made.
 */
import type { StoreApi } from 'zustand/vanilla'
import type { DiscardedCopy } from '#delivery/core/discardedCopies.ts'
import type { WriterState } from '#storage/copyWriter.ts'
import type { UnsentSummary } from '#storage/unsentSummary.ts'
import type { MessageSnapshot } from './messageSnapshot.ts'

export type Recovery = {
  /** `isOff`: the deployment stores nothing on devices. */
  readonly store: StoreApi<{ readonly isOff: boolean }>
  /** What could not be written. */
  readonly trouble: StoreApi<WriterState>
  readonly unsentMessages: UnsentMessages
  readonly restore: Restore
  /** Resolves when it is known what is stored on this device. */
  readonly settled: Promise<void>
  /** Resolves when everything about the open message was written, or could not be. */
  flush(): Promise<void>
  /** Whether closing the page now would lose nothing of this message, or of the open one. */
  isSafe(id?: string): boolean
  /** Whether the open message is stored here; what was typed this moment may follow. */
  hasLocalCopy(): boolean
  /** It left for good: nothing of it stays on the device. */
  finish(id: string): Promise<void> | undefined
  /** Makes this tab the owner of the open message. */
  takeOver(): Promise<void>
  /** Before the page is left for a sign-in; fails where the message cannot be stored whole. */
  park(): Promise<void>
  /** The page was not left after all. */
  unpark(): Promise<void>
  readonly gone: StoreApi<{ readonly gone: LastDiscarded | undefined }>
  undo(): Promise<void>
  discard(snapshot: MessageSnapshot): void
  /** Deletes a stored message; its draft stays. */
  remove(id: string): Promise<void>
  removeAll(ids: readonly string[]): Promise<void>
  readonly removals: Removals
}

export type RemovalState = {
  /** The ids of drafts that wait for their removal. */
  readonly waiting: readonly string[]
  /** Those that stay after all: brought back or opened on this page. */
  readonly kept: readonly string[]
}

/** Drafts that are deleted from a list, for a page that ends before it can no longer be undone. */
export type Removals = {
  readonly store: StoreApi<RemovalState>
  add(copy: DiscardedCopy): void
  /** The message with this id left without them: they go as soon as that can be. */
  leave(id: string, copies: readonly DiscardedCopy[]): void
  keep(draftId: string): void
  /** It is deleted. */
  done(draftId: string): void
}

/** Messages that are stored on this device and not open. */
export type UnsentMessages = {
  readonly store: StoreApi<{
    readonly unsent: readonly UnsentSummary[]
    /** How many are stored that this version cannot read. */
    readonly unreadable: number
    readonly isOffering: boolean
  }>
  refresh(): Promise<void>
  /** At the user's wish; hidden, they stay so in this tab. */
  offer(isOffering: boolean): void
  /** Unless they were hidden in this tab. */
  offerAll(): Promise<void>
  /** Of this person or of nobody, without those that are open in a tab. */
  of(accountId: string): Promise<readonly UnsentSummary[]>
  /** Whose draft it is, open in a tab or not. */
  ofDraft(draftId: string): Promise<StoredDraft | undefined>
}

/** The stored message that a draft belongs to. */
export type StoredDraft = {
  readonly id: string
  readonly isInOtherTab: boolean
  /** Not all of it lies in the draft. */
  readonly isBehind: boolean
  /** Of the draft as it was known here last. */
  readonly etag: string | undefined
}

/** How the last restored message came back. */
export type Restored = {
  /** The open message this is said with. */
  readonly messageId?: string | undefined
  /** Files that did not come back with their message. */
  readonly missing: readonly string[]
  /** The message was no longer there, or could not be read. */
  readonly isVanished: boolean
  /** The page failed to show it before: only its text is back. */
  readonly isPlain?: boolean
}

/** Opens stored messages. */
export type Restore = {
  readonly store: StoreApi<Restored>
  /** Stores the open message, and tells whether it is safe or there is none. */
  makeRoom(): Promise<boolean>
  /** Resolves when a message can be laid under what is being typed, by this way. */
  whenReady(snapshot: MessageSnapshot): Promise<(snapshot: MessageSnapshot) => void>
  /** In the place of the open message, which is stored first. */
  restore(id: string): Promise<unknown>
  /** Under what was typed meanwhile; not, if another tab has it or nobody can read it. */
  open(id: string): Promise<void>
  /** The same for what this tab was writing: nobody asked for it, so nothing is said where it is gone. */
  comeBack(id: string): Promise<boolean>
}

/** The last message that was discarded or deleted, until that can no longer be undone. */
export type LastDiscarded = {
  /** The message’s. */
  readonly id: string
  readonly what: 'discarded' | 'deleted'
  readonly bringBack: () => Promise<void>
  /** What becomes final when the time is over. */
  readonly end: () => void
}
