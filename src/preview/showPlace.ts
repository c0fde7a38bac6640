/** Leads to a place in the text: it is selected there, in sight, and keys go on from it. */
import type { Place } from './finding.ts'

/** `text`: the element that holds the message's text. */
export function showPlace(text: HTMLElement, place: Place): void {
  const range = document.createRange()
  const element = 'tag' in place ? text.querySelectorAll(place.tag)[place.index] : undefined
  const words = 'text' in place ? nodeWith(text, place.text) : undefined
  if (element) range.selectNode(element)
  else if (words) range.selectNodeContents(words)
  else return text.focus()
  text.focus({ preventScroll: true })
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  const target = element ?? words?.parentElement
  target?.scrollIntoView({ block: 'center' })
}

function nodeWith(root: HTMLElement, words: string): Node | undefined {
  const [first = ''] = words.split(' ')
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { textContent } = walker.currentNode
    if (textContent?.includes(words) || textContent?.trim() === first) return walker.currentNode
  }
  return undefined
}
