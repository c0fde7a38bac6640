/** What two versions of a draft say differently, as much of it as tells them apart. Pure. */
import type { ComposedMessage } from '#compose/message/message.ts'
import { visibleText } from '#delivery/core/visibleText.ts'
import { plainAddress } from '#compose/recipients/plainLabel.ts'
import type { Entry } from '#compose/recipients/recipients.ts'
import type { GraphMessageRead } from '#graph/types.ts'

/** A piece of text: what is the same, what is not, and what comes after it. */
export type Excerpt = {
  /** The line of people it is; a text has none. */
  readonly line?: Line
  readonly before: string
  readonly changed: string
  readonly after: string
}

export type Line = (typeof lines)[number][0]

export type Versions = Readonly<Record<'mine' | 'theirs', readonly Excerpt[]>>

const lines = [
  ['to', 'toRecipients'],
  ['cc', 'ccRecipients'],
  ['bcc', 'bccRecipients'],
] as const

export function versionsOf(message: ComposedMessage, whole: GraphMessageRead): Versions {
  const people = lines.map(
    ([line, name]) =>
      [
        message[line].map(shown).join(', '),
        (whole[name] ?? []).map((one) => plainAddress(one?.emailAddress?.address ?? '')).join(', '),
        line,
      ] as const,
  )
  const pairs = [
    ...people,
    [message.subject, whole.subject ?? ''],
    [message.body.text.replace(/\s+/g, ' ').trim(), visibleText(whole.body)],
  ] as const
  const differing = pairs.filter(([mine, theirs, line]) =>
    line ? mine.toLowerCase() !== theirs.toLowerCase() : mine !== theirs,
  )
  return {
    mine: differing.map(([mine, theirs, line]) => excerpt(mine, theirs, line)),
    theirs: differing.map(([mine, theirs, line]) => excerpt(theirs, mine, line)),
  }
}

/** The name is no one’s to trust here. */
const shown = (one: Entry) => ('address' in one ? plainAddress(one.address) : one.text)

/** Characters around what differs, and of it. */
const around = 40
const most = 160

function excerpt(text: string, other: string, line: Line | undefined): Excerpt {
  const start = wordStart(text, samePrefix(text, other))
  const left = Math.min(text.length, other.length) - start
  const end = text.length - Math.min(sameSuffix(text, other), Math.max(left, 0))
  const from = start <= around ? 0 : wordStart(text, start - around)
  const changed = text.slice(start, Math.max(start, end))
  return {
    ...(line && { line }),
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    changed: changed.length > most ? `${changed.slice(0, most)}…` : changed,
    after: changed.length > most ? '' : shortened(text.slice(Math.max(start, end))),
  }
}

const shortened = (text: string) => (text.length > around ? `${text.slice(0, around)}…` : text)

function samePrefix(text: string, other: string): number {
  let at = 0
  while (at < text.length && text[at] === other[at]) at += 1
  return at
}

function sameSuffix(text: string, other: string): number {
  let count = 0
  while (count < text.length && text.at(-1 - count) === other.at(-1 - count)) count += 1
  return count
}

/** Where the word begins that stands there. */
function wordStart(text: string, at: number): number {
  return text.lastIndexOf(' ', at - 1) + 1
}
