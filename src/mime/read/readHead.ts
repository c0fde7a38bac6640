/**
 * Finds where the head of a part ends, in mail as it is written: at an empty line, and where programs
 * forgot it, at the first line that cannot be of a head.
 *
 * A line is one of a head if it begins like `Name:` or goes on with the line before.
 */
import { lineAt } from '#mime/bytes/lineAt.ts'

export type FoundHead = {
  readonly lines: readonly string[]
  /** Where the body begins. */
  readonly next: number
}

type Search = {
  readonly text: string
  readonly start: number
  /** Whether the line is a boundary, which cuts a head off. */
  readonly isBoundary: (line: string) => boolean
  /** The whole message's: a first line that is no header is damage, not text. */
  readonly isRoot: boolean
}

export function readHead(search: Search): FoundHead {
  const { text, start, isBoundary } = search
  const lines: string[] = []
  const ends: number[] = []
  let at = start
  while (at < text.length) {
    const { line, next } = lineAt(text, at)
    if (line.startsWith('--') && isBoundary(line.trimEnd())) break
    if (line === '' || (/^[ \t]+$/.test(line) && !isHeadLine(lineAt(text, next).line))) {
      return cut({ lines, next }, ends, search)
    }
    at = next
    lines.push(line)
    ends.push(next)
  }
  return cut({ lines, next: at }, ends, search)
}

/** Without an empty line in between, the body begins after the last header there is. */
function cut(found: FoundHead, ends: readonly number[], search: Search): FoundHead {
  const { start, isRoot } = search
  const { lines } = found
  const first = lines[0]
  if (!isRoot && first !== undefined && !isHeader(first)) return { lines: [], next: start }
  const stray = lines.findIndex((line) => !isHeadLine(line))
  if (stray < 0 || lines.slice(stray).some(isHeader)) return found
  if (stray === 0 || isCutOff(found, stray, search)) return found
  return { lines: lines.slice(0, stray), next: ends[stray - 1] ?? start }
}

/** A file that ends in the middle of a header's name. */
function isCutOff({ lines, next }: FoundHead, at: number, { text }: Search): boolean {
  const isLast = at === lines.length - 1 && next === text.length && !text.endsWith('\n')
  return isLast && /^\w+(?:-\w+)+$/.test(lines[at] ?? '')
}

const isHeader = (line: string) => /^[!-9;-~]+[ \t]*:/.test(line)

const isHeadLine = (line: string) => isHeader(line) || /^[ \t]+\S/.test(line)
