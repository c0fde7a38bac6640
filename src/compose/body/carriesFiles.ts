/**
 * Whether what is pasted is files rather than text. Word and Excel add a picture of the copied
 * text, which is not meant; a file manager adds the files' names as text, which are not meant.
 */
export function carriesFiles(data: DataTransfer | null): boolean {
  if (!data || data.files.length === 0) return false
  return data.getData('text/html') === '' || data.getData('text/plain') === ''
}
