/** What can be asked of one attachment in the list. */
import type { NameFault } from './fileName.ts'

/** Nothing when it has its new name by then. */
export type Rename = (name: string) => Promise<NameFault | undefined>

export type ItemIntents = {
  readonly onRemove: () => void
  readonly onRetry: () => void
  readonly onPause: () => void
  readonly onResume: () => void
  readonly onOpen: () => void
  readonly onRename: Rename
  /** Begins or ends typing a name. */
  readonly onNaming: (isNaming: boolean) => void
  /** By so many places. */
  readonly onMove: (places: number) => void
}
