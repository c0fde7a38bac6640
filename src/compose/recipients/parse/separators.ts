/** Where the last separator of a line ends; 0 if there is none, or only inside of something still open. */
import { tokensOf } from './tokens.ts'

export function afterLastSeparator(line: string): number {
  let found = 0
  for (const { kind, text, at } of tokensOf(line)) {
    if (/^["(<]/.test(text) && (kind === 'word' || text.length === 1)) return found
    if (kind === 'comma' || kind === 'end') found = at + text.length
  }
  return found
}
