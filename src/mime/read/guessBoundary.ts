/**
 * The boundary of a multipart that names none: its first line that begins with "--" and has a head, an
 * empty line or its own end after it.
 */
import { lineAt } from '#mime/bytes/lineAt.ts'

/** Characters; whoever has no boundary so far down has none. */
const farthest = 100_000
/** RFC 2046, 5.1.1. */
const boundary = /^--([\w'()+,./:=? -]{0,69}[\w'()+,./:=?-])$/

export function guessBoundary(text: string, from: number): string | undefined {
  let at = from
  while (at < text.length && at < from + farthest) {
    const { line, next } = lineAt(text, at)
    const found = boundary.exec(line.trimEnd())?.[1]
    if (found && begins(text, next, found)) return found
    at = next
  }
  return undefined
}

function begins(text: string, at: number, found: string): boolean {
  const { line } = lineAt(text, at)
  return (
    /^content-[\w-]+[ \t]*:/i.test(line) || (line === '' && text.includes(`\n--${found}--`, at))
  )
}
