/** What was dropped: files, and the names of folders, which cannot be attached. */
export type Drop = { readonly files: readonly File[]; readonly folders: readonly string[] }

export function readDrop({ items }: DataTransfer): Drop {
  const files: File[] = []
  const folders: string[] = []
  for (const item of items) {
    if (item.kind !== 'file') continue
    const entry = item.webkitGetAsEntry()
    const file = item.getAsFile()
    if (entry?.isDirectory) folders.push(entry.name)
    else if (file) files.push(file)
  }
  return { files, folders }
}
