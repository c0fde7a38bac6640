/** What the list of attachments shows, and what it asks for. */
import type { Attachment, AttachmentStates } from './attachments.ts'
import type { NameFault } from './item/fileName.ts'

export type UploadIntents = {
  readonly onRetry: (id: string) => void
  readonly onPause: (id: string) => void
  readonly onResume: (id: string) => void
}

/** Its id under the new name, or why it keeps the old one. */
export type Renamed = { readonly id: string } | { readonly fault: NameFault }

export type ListProps = {
  attachments: readonly Attachment[]
  states: AttachmentStates
  isLocked: boolean
  uploads: UploadIntents
  onRemove: (id: string) => void
  onOpen: (id: string) => void
  onRename: (id: string, name: string) => Promise<Renamed>
  onMove: (id: string, beforeId: string | undefined) => void
  /** The one whose name is being typed. */
  naming: string | undefined
  onNaming: (id: string | undefined) => void
}
