/** Attaching, for React: takes what fits, and keeps what was refused until it is dismissed. */
import { useCallback, useState } from 'react'
import { announce } from '#ui/announce.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { addFiles, type RefusedFile } from './addFiles.ts'
import { attachedText } from './attachedText.ts'
import { mostAttachments, type Attachment } from '#compose/attachments/attachments.ts'

type Options = {
  /** How many files the message has. */
  count: number
  /** The largest file that can be sent, in bytes. */
  mostBytes: number
  newId: () => string
  onAttach: (attachments: readonly Attachment[]) => void
}

export type Attaching = {
  readonly attach: (files: readonly File[], folders?: readonly string[]) => void
  /** Those that fit, which become files of the message only by who asks. */
  readonly take: (files: readonly File[]) => readonly Attachment[]
  readonly newId: () => string
  /** What was not taken at the last try, until it is dismissed. */
  readonly refused: readonly RefusedFile[]
  readonly tries: number
  readonly dismissRefused: () => void
}

export function useAttachFiles({ count, mostBytes, newId, onAttach }: Options): Attaching {
  const t = useTranslate()
  const [refused, setRefused] = useState<readonly RefusedFile[]>([])
  const [tries, setTries] = useState(0)

  // The same one as long as the limits are: what is shown of the text hangs on it.
  const take = useCallback(
    (files: readonly File[], folders: readonly string[] = []) => {
      const added = addFiles(files, newId, { mostBytes, room: mostAttachments - count })
      const asFolders = folders.map((name) => ({ name, reason: 'folder' }) as const)
      setRefused([...asFolders, ...added.refused])
      setTries((before) => before + 1)
      if (added.attached.length > 0) announce(attachedText(t, added.attached))
      return added.attached
    },
    [t, newId, mostBytes, count],
  )

  function attach(files: readonly File[], folders?: readonly string[]) {
    const taken = take(files, folders)
    if (taken.length > 0) onAttach(taken)
  }

  return { attach, take, newId, refused, tries, dismissRefused: () => setRefused([]) }
}
