/** A choice among the mailbox’s folders, indented as they lie in each other. */
import { useEffect, useState } from 'react'
import type { Reader } from '#delivery/open/openedMessage.ts'
import { getFolderId, listFolders, type MailFolder } from '#graph/folders.ts'
import type { Graph } from '#graph/http/client.ts'
import type { Call } from '#graph/mail.ts'
import { Select } from '#ui/Select.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = {
  reader: Reader
  label: string
  /** An id; of Drafts `drafts`. */
  folder: string
  onChoose: (folder: string, name: string) => void
}

/** Well-known names stand in until the folders are known, and if they cannot be listed. */
export function FolderChoice({ reader, label, folder, onChoose }: Props) {
  const t = useTranslate()
  const folders = useFolders(reader)
  const known = folders.map(({ value, name, depth }) => ({
    ...{ value, name },
    label: '\u00a0\u00a0'.repeat(depth) + name,
  }))
  const isListed = known.some(({ value }) => value === folder)
  const nameOf = (wanted: string) => known.find(({ value }) => value === wanted)?.name ?? wanted
  const own = { value: folder, label: folder === 'drafts' ? t('drafts.drafts') : '…' }
  return (
    <Select
      label={label}
      value={folder}
      options={isListed ? known : [own, ...known]}
      onChange={({ target: { value } }) => onChoose(value, nameOf(value))}
    />
  )
}

type Choice = Omit<MailFolder, 'id'> & { readonly value: string }

function useFolders({ graph }: Reader): readonly Choice[] {
  const [folders, setFolders] = useState<readonly Choice[]>([])
  useEffect(() => {
    const gone = new AbortController()
    fetchFolders(graph, { signal: gone.signal }).then(setFolders, () => undefined)
    return () => gone.abort()
  }, [graph])
  return folders
}

/** No folder tells that it is Drafts, whatever its name, but its id. */
async function fetchFolders(graph: Graph, call: Call): Promise<readonly Choice[]> {
  const [folders, drafts] = await Promise.all([
    listFolders(graph, call),
    getFolderId(graph, 'drafts', ['Mail.ReadWrite'], call),
  ])
  return folders.map(({ id, ...folder }) => ({ ...folder, value: id === drafts ? 'drafts' : id }))
}
