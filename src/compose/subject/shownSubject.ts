/**
 * A subject as it is named in notices, lists and titles: one line, cut between graphemes, with the marks that turn
 * the reading direction seen. Pure.
 */
import { showTurns } from '#i18n/isolate.ts'

const mostShown = 120

/** Of what is longer no more is looked at than can be shown: a grapheme is rarely so long. */
const mostRead = mostShown * 16

export function toShownSubject(subject: string | null | undefined): string {
  if (!subject) return ''
  const line = showTurns(subject.slice(0, mostRead)).replace(/\s+/g, ' ').trim()
  if (line.length <= mostShown) return line
  const graphemes = [...new Intl.Segmenter().segment(line)]
  if (graphemes.length <= mostShown && subject.length <= mostRead) return line
  return `${graphemes
    .slice(0, mostShown)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`
}
