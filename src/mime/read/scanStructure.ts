/**
 * Walks through a message once, line by line, to see how its parts are made: what they say of
 * themselves, where their bodies lie, and what is wrong with them. It decodes nothing.
 *
 * The text holds one character for each byte. Time and memory grow with its length alone.
 */
import { guessBoundary } from './guessBoundary.ts'
import { lineAt } from '#mime/bytes/lineAt.ts'
import type { ParseIssue } from './parseIssue.ts'
import { toHead, type Head } from '#mime/write/partHeaders.ts'
import { readHead } from './readHead.ts'

export type ScannedPart = {
  readonly head: Head
  /** Where its body lies in the text. */
  readonly start: number
  readonly end: number
  /** The multiparts around it, the outermost first. */
  readonly within: readonly Multipart[]
}

export type Multipart = { readonly type: string; readonly id: number }

export type ScannedStructure = {
  readonly root: Head
  /** The parts that hold no others, in order. */
  readonly leaves: readonly ScannedPart[]
  readonly issues: readonly ParseIssue[]
  /** It has more parts or levels than any mail: the rest was not looked at. */
  readonly isExcessive: boolean
}

type Open = Multipart & { readonly delimiter: string }

/** Deeper than any mail is. */
const mostLevels = 256
/** Exchange takes 250 (Exchange Online limits); more than this is made to keep a reader busy. */
const mostParts = 5_000

export function scanStructure(text: string): ScannedStructure {
  const leaves: ScannedPart[] = []
  const open: Open[] = []
  const issues: ParseIssue[] = []
  let opened = 0
  let isTooDeep = false
  let part: Omit<ScannedPart, 'end'> | undefined

  /** Where to go on. */
  function enter(start: number): number {
    const isRoot = opened === 0 && leaves.length === 0
    const isBoundary = (line: string) => levelOf(line, open) >= 0
    const { lines, next } = readHead({ text, start, isBoundary, isRoot })
    const head = toHead(
      lines,
      open.at(-1)?.type === 'multipart/digest' ? 'message/rfc822' : undefined,
    )
    if (isRoot) root = head
    const boundary = boundaryOf(head, text, next)
    const within = open.map(({ type, id }) => ({ type, id }))
    if (head.boundary !== undefined && boundary === undefined) issues.push({ what: 'cutOff' })
    if (boundary === undefined) part = { head: asLeaf(head), start: next, within }
    else {
      opened += 1
      isTooDeep ||= open.length >= mostLevels
      open.push({ delimiter: `--${boundary}`, type: head.type, id: opened })
    }
    return next
  }

  function leave(end: number) {
    if (part) leaves.push({ ...part, end: Math.max(part.start, end) })
    part = undefined
  }

  let root: Head = toHead([])
  let at = enter(0)
  while (at < text.length && leaves.length < mostParts && !isTooDeep) {
    const { line, next } = lineAt(text, at)
    const level = line.startsWith('--') ? levelOf(line.trimEnd(), open) : -1
    const found = open[level]
    if (found) {
      leave(beforeLineEnd(text, at))
      const isLast = line.startsWith('--', found.delimiter.length)
      open.length = isLast ? level : level + 1
      at = isLast ? next : enter(next)
    } else at = next
  }
  leave(text.length)
  const isExcessive = isTooDeep || leaves.length >= mostParts
  if (open.length > 0 && (isTooDeep || !isExcessive)) issues.push({ what: 'cutOff' })
  return { root, leaves, issues, isExcessive }
}

function boundaryOf({ type, boundary }: Head, text: string, from: number): string | undefined {
  if (!type.startsWith('multipart/')) return undefined
  const isThere = boundary !== undefined && text.includes(`--${boundary}`, from)
  return isThere ? boundary : guessBoundary(text, from)
}

/** The line end before a boundary is the boundary's (RFC 2046, 5.1.1). */
function beforeLineEnd(text: string, at: number): number {
  return at - (/\r?\n$/.exec(text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0)
}

/** A multipart whose parts cannot be told apart is shown as the text it is (RFC 2045, 5.2). */
function asLeaf(head: Head): Head {
  return head.type.startsWith('multipart/') ? { ...head, type: 'text/plain' } : head
}

/** The innermost boundary this line is of. */
function levelOf(line: string, open: readonly Open[]): number {
  return open.findLastIndex(({ delimiter }) => line === delimiter || line === `${delimiter}--`)
}
