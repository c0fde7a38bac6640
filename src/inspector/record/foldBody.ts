/**
 * A body as a person reads it: JSON set out in lines, base64 folded away, all of it cut where nobody
 * would read on. For the eyes only; what is copied is never folded.
 */
import { base64Length, type BodyPiece } from './recordedCall.ts'

/** Says how much is not shown. */
export type FoldedText = (folded: { readonly bytes: number; readonly isBase64: boolean }) => string

const longestRun = 160
const shownOfRun = 24
const mostCharacters = 40_000

export function foldBody(pieces: readonly BodyPiece[], foldedText: FoldedText): string {
  const says: string[] = []
  const text = pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      says.push(foldedText({ bytes: base64Length(piece.size), isBase64: true }))
      return mark(says.length - 1)
    })
    .join('')
  const shown = setOut(text, (run) => foldRun(run, foldedText))
  const whole = says.reduce((all, said, at) => all.replace(mark(at), () => said), shown)
  if (whole.length <= mostCharacters) return whole
  const bytes = whole.length - mostCharacters
  return `${whole.slice(0, mostCharacters)}\n${foldedText({ bytes, isBase64: false })}`
}

/** From Unicode's private use: nobody writes it, and JSON leaves it as it is. */
const mark = (at: number) => `\uE0F1${at}\uE0F2`

function setOut(text: string, fold: (run: string) => string): string {
  if (!/^[[{]/.test(text)) return fold(text)
  try {
    const value = JSON.parse(text, (_name, part: unknown) =>
      typeof part === 'string' ? fold(part) : part,
    ) as unknown
    return JSON.stringify(value, null, 2)
  } catch {
    return fold(text)
  }
}

function foldRun(text: string, foldedText: FoldedText): string {
  if (text.length < longestRun) return text
  return text.replace(/[A-Za-z0-9+/]{160,}={0,2}/g, (run) => {
    const said = foldedText({ bytes: run.length, isBase64: true })
    return `${run.slice(0, shownOfRun)}${said}`
  })
}
