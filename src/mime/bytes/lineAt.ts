/** The line that begins at a place in a text, without its end, and where the next one begins. */
export function lineAt(text: string, at: number): { line: string; next: number } {
  const found = text.indexOf('\n', at)
  const end = found < 0 ? text.length : found
  const isCrLf = end > at && text.charCodeAt(end - 1) === 13
  return { line: text.slice(at, isCrLf ? end - 1 : end), next: found < 0 ? end : end + 1 }
}
