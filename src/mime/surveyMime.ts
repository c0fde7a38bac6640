/**
 * Walks through a message once, line by line, to see how its parts are made: what they say of
 * themselves, and what is wrong with them. It decodes nothing.
 *
 * The text holds one character for each byte. Time and memory grow with its length alone.
 */
import type { Loss } from './loss.ts'
import { toHead, type Head } from './partHead.ts'

export type SurveyedPart = {
  readonly head: Head
  /** Where its body lies in the text. */
  readonly start: number
  readonly end: number
}

export type Survey = {
  readonly root: Head
  /** The parts that hold no others, in order. */
  readonly leaves: readonly SurveyedPart[]
  readonly losses: readonly Loss[]
  /** It has more parts than any mail: the rest was not looked at. */
  readonly isExcessive: boolean
}

type Open = { readonly delimiter: string }

/** Deeper than any reader goes. */
const MOST_LEVELS = 260
/** Exchange takes 250 (Exchange Online limits); more than this is made to keep a reader busy. */
const MOST_PARTS = 5_000

export function surveyMime(text: string): Survey {
  const leaves: SurveyedPart[] = []
  const open: Open[] = []
  const root = readHead(text, 0, open)
  let part: { head: Head; start: number } | undefined = enter(root)

  function enter({ head, next }: { head: Head; next: number }) {
    if (!head.boundary || open.length >= MOST_LEVELS) return { head, start: next }
    open.push({ delimiter: `--${head.boundary}` })
    return undefined
  }

  function leave(end: number) {
    if (part) leaves.push({ ...part, end })
    part = undefined
  }

  let at = root.next
  while (at < text.length && leaves.length < MOST_PARTS) {
    const end = lineEnd(text, at)
    const level = text.startsWith('--', at) ? levelOf(text.slice(at, end.from).trimEnd(), open) : -1
    const opened = open[level]
    if (opened) {
      leave(at)
      open.length = level + 1
      if (text.startsWith('--', at + opened.delimiter.length)) open.length = level
      else {
        const inner = readHead(text, end.next, open)
        part = enter(inner)
        at = inner.next
        continue
      }
    }
    at = end.next
  }
  leave(text.length)
  const isExcessive = leaves.length >= MOST_PARTS
  const losses: Loss[] = open.length > 0 && !isExcessive ? [{ what: 'cutOff' }] : []
  return { root: root.head, leaves, losses, isExcessive }
}

/** The innermost boundary this line is of. */
function levelOf(line: string, open: readonly Open[]): number {
  return open.findLastIndex(({ delimiter }) => line === delimiter || line === `${delimiter}--`)
}

function lineEnd(text: string, at: number) {
  const found = text.indexOf('\n', at)
  if (found < 0) return { from: text.length, next: text.length }
  return { from: found, next: found + 1 }
}

/** A head ends at an empty line, or where a boundary cuts it off. */
function readHead(
  text: string,
  start: number,
  open: readonly Open[],
): { head: Head; next: number } {
  const lines: string[] = []
  let at = start
  while (at < text.length) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end.from).replace(/\r$/, '')
    if (line.startsWith('--') && levelOf(line.trimEnd(), open) >= 0) break
    at = end.next
    if (line === '') break
    lines.push(line)
  }
  return { head: toHead(lines), next: at }
}
