/** Gives a text to the writer as a file of their device. */
export function saveText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has begun to take the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
