/** A choice among the mailbox’s folders, indented as they lie in each other. */
import { useEffect, useState } from 'react'
import type { Reader } from '#delivery/open/openedMessage.ts'
import { listFolders, type MailFolder } from '#graph/folders.ts'
import { Select } from '#ui/Select.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = {
  reader: Reader
  label: string
  /** An id, or `drafts`. */
  folder: string
  onChoose: (folder: string) => void
}

/** Well-known names stand in until the folders are known, and if they cannot be listed. */
export function FolderChoice({ reader, label, folder, onChoose }: Props) {
  const t = useTranslate()
  const folders = useFolders(reader)
  const known = folders.map(({ id, name, depth }) => ({
    value: id,
    label: '\u00a0\u00a0'.repeat(depth) + name,
  }))
  const isListed = known.some(({ value }) => value === folder)
  const own = { value: folder, label: folder === 'drafts' ? t('drafts.drafts') : '…' }
  return (
    <Select
      label={label}
      value={folder}
      options={isListed ? known : [own, ...known]}
      onChange={({ target }) => onChoose(target.value)}
    />
  )
}

function useFolders({ graph }: Reader): readonly MailFolder[] {
  const [folders, setFolders] = useState<readonly MailFolder[]>([])
  useEffect(() => {
    const gone = new AbortController()
    listFolders(graph, { signal: gone.signal }).then(setFolders, () => undefined)
    return () => gone.abort()
  }, [graph])
  return folders
}
