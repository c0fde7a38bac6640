/**
 * How alike two texts, names or lists of recipients are, when one of them has been through Exchange. Pure.
 *
 * `same`: they mean the same. `unsure`: they differ in a way that can be Exchange's own doing, because it
 * rewrites HTML and resolves names. `other`: somebody changed it.
 */
import type { GraphBody, GraphRecipientRead } from '#graph/types.ts'
import { oneLine, visibleText } from '#delivery/core/visibleText.ts'

export type Likeness = 'same' | 'unsure' | 'other'

/** From the most alike on. */
export const likenesses: readonly Likeness[] = ['same', 'unsure', 'other']

/** As alike as what differs most. */
export function leastAlike(parts: readonly Likeness[]): Likeness {
  return likenesses[Math.max(0, ...parts.map((one) => likenesses.indexOf(one)))] ?? 'other'
}

/** Exchange may cut a long subject. */
const longSubject = 250

export function likeSubjects(own: string, found: string): Likeness {
  const [ours, theirs] = [oneLine(own), oneLine(found)]
  if (ours === theirs) return 'same'
  const isCut = theirs.length >= longSubject && ours.startsWith(theirs)
  return isCut || bare(ours) === bare(theirs) ? 'unsure' : 'other'
}

type Body = GraphBody | null | undefined

export function likeBodies(own: Body, found: Body): Likeness {
  const [ours, theirs] = [visibleText(own), visibleText(found)]
  if (ours === theirs) return 'same'
  if (bare(ours) === bare(theirs)) return 'unsure'
  // Made plain, a text gains the addresses of its links and loses nothing.
  const isMadePlain = own?.contentType === 'html' && found?.contentType === 'text'
  return isMadePlain && hasAllTexts(theirs, ours) ? 'unsure' : 'other'
}

/** Letters and digits alone: quotes, dashes, bullets and spaces are respelled on the way. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&[a-z]+;|[^\p{L}\p{N}\p{S}]/gu, '')
}

function hasAllTexts(found: string, words: string): boolean {
  const text = bare(found)
  let from = 0
  return words
    .split(' ')
    .map(bare)
    .every((word) => {
      const at = text.indexOf(word, from)
      from = at + word.length
      return at >= 0
    })
}

type Line = readonly GraphRecipientRead[] | null | undefined

export function likeLines(own: Line, found: Line): Likeness {
  const [ours, theirs] = [addresses(own), addresses(found)]
  const gone = ours.filter((address) => !theirs.includes(address))
  const come = theirs.filter((address) => !ours.includes(address))
  if (gone.length + come.length === 0) return 'same'
  if (gone.length !== come.length) return 'other'
  return come.every((address) => gone.some((one) => isResolved(one, address))) ? 'unsure' : 'other'
}

function addresses(line: Line): string[] {
  const read = (line ?? []).map(
    (one) => one?.emailAddress?.address ?? one?.emailAddress?.name ?? '',
  )
  return [...new Set(read.map((address) => address.trim().toLowerCase()))]
}

/** An alias may become the mailbox's own address, or its X.500 name. */
function isResolved(typed: string, found: string): boolean {
  const [, domain] = found.split('@')
  if (domain === undefined) return true
  return domain === typed.split('@')[1] || `${domain} ${typed}`.includes('.onmicrosoft.com')
}

/** File names and their count. `isSure`: of a file Exchange keeps the name; of an item it may make its own. */
export function likeFiles(
  own: readonly { readonly name: string; readonly isSure: boolean }[],
  found: readonly string[],
): Likeness {
  if (own.length !== found.length) return 'other'
  const sorted = (names: readonly string[]) => names.map(oneLine).sort()
  const [ours, theirs] = [sorted(own.map(({ name }) => name)), sorted(found)]
  if (ours.every((name, at) => name === theirs[at])) return 'same'
  const isSpelling = ours.every((name, at) => bare(name) === bare(theirs[at] ?? ''))
  return isSpelling || own.some(({ isSure }) => !isSure) ? 'unsure' : 'other'
}
