/** How far the opening of a saved message has come, and what has to be said of it. */
import type { ReadMessage } from '#mime/read/readMime.ts'
import type { Unreadable } from '#mime/read/unreadableMail.ts'

export type EmlStep =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly cancel: () => void }
  | {
      readonly step: 'asking'
      readonly file: File
      /** Whether there is an open message that makes room: it is put aside, or lost. */
      readonly replaces: 'nothing' | 'kept' | 'lost'
      readonly attach: (() => void) | undefined
    }
  | { readonly step: 'failed'; readonly why: Exclude<Unreadable, 'canceled'> }
  | { readonly step: 'opened'; readonly issues: ReadMessage['notUnderstood'] }
  | { readonly step: 'sealed'; readonly mail: ReadMessage }
