/** Attaching, for React: takes what fits, and keeps what was refused until it is dismissed. */
import { useState } from 'react'
import { addFiles, type RefusedFile } from './addFiles.ts'
import { mostAttachments, type Attachment } from './attachments.ts'

type Attaching = {
  /** How many files the letter has. */
  count: number
  /** The largest file that can be sent, in bytes. */
  mostBytes: number
  newId: () => string
  onAttach: (attachments: readonly Attachment[]) => void
}

export function useAttachFiles({ count, mostBytes, newId, onAttach }: Attaching) {
  const [refused, setRefused] = useState<readonly RefusedFile[]>([])

  function attach(files: readonly File[], folders: readonly string[] = []) {
    const added = addFiles(files, newId, { mostBytes, room: mostAttachments - count })
    const asFolders = folders.map((name) => ({ name, reason: 'folder' }) as const)
    setRefused([...asFolders, ...added.refused])
    if (added.attached.length > 0) onAttach(added.attached)
  }

  return { attach, refused, dismissRefused: () => setRefused([]) }
}
