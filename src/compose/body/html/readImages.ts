/**
 * Pictures of foreign HTML by the names the editor reads: those that are parts of the message (cid:) and those
 * that lie at an address, which is never fetched. Of anything else that nobody takes the description is left.
 */
import { declarationsOf, toPixels } from './css.ts'

export type FoundImage = { readonly src: string; readonly alt: string }

/** By what names pictures go on, all at once; nothing for one that does not. */
export type NameImages = (images: readonly FoundImage[]) => readonly (string | undefined)[]

export function readImages(fragment: ParentNode, namesOf: NameImages) {
  const all = [...fragment.querySelectorAll('img')]
  all.filter(isUnseen).forEach((image) => image.remove())
  const images = all.filter((image) => !isUnseen(image))
  const found = images.map((image) => ({
    src: image.getAttribute('src') ?? '',
    alt: image.getAttribute('alt') ?? '',
  }))
  const names = namesOf(found)
  images.forEach((image, at) => {
    const name = names[at]
    if (name) nameImage(image, name)
    else image.replaceWith(insteadOf(image, found[at]?.src ?? ''))
  })
}

function nameImage(image: HTMLImageElement, src: string) {
  image.dataset['src'] = src
  image.removeAttribute('src')
  for (const side of ['width', 'height'] as const) {
    const length =
      toPixels(declarationsOf(image).get(side)) ?? toPixels(image.getAttribute(side) ?? undefined)
    if (length) image.setAttribute(side, String(Math.round(length)))
    else image.removeAttribute(side)
  }
}

/** An address is never fetched; whoever reads can follow it. */
function insteadOf(image: HTMLImageElement, src: string): Node {
  const link = image.closest('a')
  const emoji = emojiOf(image)
  const words = emoji ?? (described(image) || (link ? '' : fileName(src)))
  if (!/^https?:/i.test(src) || link || emoji) return document.createTextNode(words)
  const toImage = document.createElement('a')
  toImage.href = src
  toImage.textContent = words
  return toImage
}

/** Of a formula of Wikipedia without what only sets its size. */
function described(image: Element): string {
  const alt = image.getAttribute('alt')?.trim() ?? ''
  return alt.replace(/^\{\\(?:displaystyle|textstyle)\s*([^]*)\}$/, '$1')
}

const emojiFile = /\/([\da-f]{4,6}(?:-[\da-f]{4,6})*)(?:@2x)?\.\w+(?:\?.*)?$/i

/** Chats and boards draw emoji as pictures: named by the character, or ":tada:" with the character's code as file. */
export function emojiOf(image: Element): string | undefined {
  const alt = image.getAttribute('alt')?.trim() ?? ''
  if (isEmoji(alt)) return alt
  const code = /^:[\w+-]+:$/.test(alt) && emojiFile.exec(image.getAttribute('src') ?? '')?.[1]
  if (!code) return undefined
  const signs = code.split('-').map((one) => parseInt(one, 16))
  const emoji = signs.every((one) => one <= 0x10ffff) ? String.fromCodePoint(...signs) : ''
  return isEmoji(emoji) ? emoji : undefined
}

function isEmoji(words: string): boolean {
  return /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\u20e3]+$/u.test(
    words,
  )
}

function fileName(src: string): string {
  if (!/^https?:/i.test(src)) return ''
  return src.split(/[?#]/)[0]?.split('/').at(-1) || src
}

/** A dot that reports back, or keeps a place. */
function isUnseen(image: Element): boolean {
  return ['width', 'height'].every((side) => /^[01](?:px)?$/.test(image.getAttribute(side) ?? ''))
}
