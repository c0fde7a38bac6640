/**
 * A stranger's HTML made fit to be looked at: nothing in it runs, loads from the network, leads
 * anywhere or takes the focus. Only for the eyes; what travels is the original.
 *
 * Styles are set through the CSSOM, because the page's policy refuses style attributes.
 */
import { parseInert } from './parseInert.ts'

/** Content ids of the pictures that lie in the message itself. */
export function contentIdsIn(html: string): string[] {
  const found = html.matchAll(/\bcid:([^"'\s>)]+)/gi)
  return [...new Set([...found].map(([, id = '']) => decoded(id)))]
}

/** `inlineImages`: content id → an address of this page. */
export function toShownHtml(
  html: string,
  inlineImages: ReadonlyMap<string, string>,
): DocumentFragment {
  const fragment = parseInert(html)
  for (const element of fragment.querySelectorAll<HTMLElement>('*')) {
    if (element instanceof HTMLImageElement || element.tagName === 'IMG') {
      showPicture(element, inlineImages)
    }
    applyStyle(element)
    for (const { name } of [...element.attributes]) {
      if (isUnwanted(name)) element.removeAttribute(name)
    }
  }
  return document.importNode(fragment, true)
}

const unwantedNames = ['href', 'background', 'poster', 'usemap', 'target']

function isUnwanted(name: string): boolean {
  return unwantedNames.includes(name) || name.startsWith('data-')
}

/** A picture from the network would tell its sender that the message was opened. */
function showPicture(image: Element, inlineImages: ReadonlyMap<string, string>) {
  const source = image.getAttribute('src') ?? ''
  const contentId = /^cid:(.*)$/i.exec(source.trim())?.[1]
  const shown = contentId === undefined ? undefined : inlineImages.get(decoded(contentId))
  if (shown) image.setAttribute('src', shown)
  else if (!/^data:image\//i.test(source)) image.removeAttribute('src')
}

function decoded(contentId: string): string {
  try {
    return decodeURIComponent(contentId)
  } catch {
    return contentId
  }
}

function applyStyle(element: HTMLElement) {
  const style = element.getAttribute('data-style')
  if (!style) return
  // The quotation marks of an address may hide a semicolon: such a declaration is not worth it.
  const safe = style.split(';').filter((declaration) => !unwanted.test(declaration))
  element.style.cssText = safe.join(';')
}

const unwanted =
  /url\s*\(|image-set|expression|behavior|-moz-binding|^\s*(?:position|cursor)\s*:|\\/i
