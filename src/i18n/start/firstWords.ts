/**
 * The words of the first paint, in the order of the page: index.html has them in English, and in another language
 * each stands in the same place. The build takes them from the page as it renders in each language (firstWordsOf),
 * the browser puts them there before any other script is here (paintWords).
 */
const named = ['aria-label', 'placeholder', 'title']

/** `html` is the build's own. */
export function firstWordsOf(html: string): string[] {
  const words: string[] = []
  for (const [, tag = '', text = ''] of html.matchAll(/<([a-z][^>]*)>|([^<>]+)|<[^>]*>/g)) {
    for (const name of named) {
      const [, value] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? []
      if (value !== undefined) words.push(unescaped(value))
    }
    if (text) words.push(unescaped(text))
  }
  return words
}

const marks: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
}

function unescaped(text: string): string {
  return text.replace(/&([a-z]+|#x27);/g, (whole, name: string) => marks[name] ?? whole)
}

export function paintWords(root: Node, words: readonly string[]): void {
  // Of elements and texts.
  const walker = document.createTreeWalker(root, 5)
  let next = 0
  while (walker.nextNode()) {
    const node = walker.currentNode as Element
    if (!node.tagName) node.nodeValue = words[next++] ?? ''
    for (const name of node.tagName ? named : [])
      if (node.hasAttribute(name)) node.setAttribute(name, words[next++] ?? '')
  }
}
