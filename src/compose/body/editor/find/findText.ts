/** Where some words are in a message, in positions of the editor. Case does not count; a line end is no match. */
import type { Node } from '@tiptap/pm/model'

export type Match = { readonly from: number; readonly to: number }

/** U+FFFC stands for what is no text, such as a picture. */
const noText = '\ufffc'

export function findText(doc: Node, words: string): readonly Match[] {
  const wanted = fold(words)
  const found: Match[] = []
  if (wanted === '') return found
  doc.descendants((block, at) => {
    if (!block.isTextblock) return true
    const text = fold(block.textBetween(0, block.content.size, undefined, noText))
    for (let i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + wanted.length)) {
      found.push({ from: at + 1 + i, to: at + 1 + i + wanted.length })
    }
    return false
  })
  return found
}

/** Character by character, so that places stay: some letters become two in capitals or small. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, at) => {
    const one = text.charAt(at).toLowerCase()
    return one.length === 1 ? one : text.charAt(at)
  }).join('')
}
