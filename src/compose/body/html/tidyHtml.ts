/**
 * Brings foreign but harmless HTML into the shape a message has, and names what the editor shall read of it
 * (`data-`). A paste matches the message it comes into; a draft keeps what it has.
 */
import { isImageSource } from '#compose/body/document/imageHtml.ts'
import { renameBlocks } from './blockNames.ts'
import { flattenText } from './flattenText.ts'
import { removeHidden } from './hiddenText.ts'
import { keepForDraft, keepForPaste } from './keepLook.ts'
import { readBlockStyles } from './readBlockStyle.ts'
import { readImages, type TakeImage } from './readImages.ts'
import { readLists } from './readLists.ts'
import { readTables } from './readTables.ts'
import { dropUnseenBreaks } from './lineBreaks.ts'
import { sanitizeHtml } from './sanitizeHtml.ts'
import { markDivisions, unwrapDivisions, unwrapLayoutTables } from './divisions.ts'
import { rebuildWordLists } from './wordLists.ts'
import { keepLines } from './keptLines.ts'
import { wrapRuns } from './wrapRuns.ts'

/**
 * A paste, or a text that was taken from another place. `takeImage`: what a picture is called that was taken as a
 * file of the message; nothing where it could not be.
 */
export function tidyHtml(html: string, takeImage: TakeImage = () => undefined): DocumentFragment {
  // What was copied in an editor of ours names its pictures.
  const isOurs = /\bdata-pm-slice\b/.test(html)
  const nameOf: TakeImage = (src, alt) => (isOurs && isImageSource(src) ? src : takeImage(src, alt))
  const fragment = sanitizeHtml(html)
  removeHidden(fragment)
  renameBlocks(fragment)
  rebuildWordLists(fragment)
  unwrapLayoutTables(fragment)
  readImages(fragment, nameOf)
  readShape(fragment, false)
  unwrapDivisions(fragment)
  return fragment
}

/** The text of a stored message, already sanitised (rawBlocks.ts has looked at it before). */
export function tidyDraft(fragment: DocumentFragment) {
  removeHidden(fragment)
  renameBlocks(fragment)
  readImages(fragment, (src) => (isImageSource(src) ? src : undefined))
  readShape(fragment, true)
  markDivisions(fragment)
}

function readShape(fragment: DocumentFragment, isDraft: boolean) {
  keepLines(fragment, !isDraft)
  wrapRuns(fragment)
  readLists(fragment)
  readTables(fragment)
  readBlockStyles(fragment, isDraft)
  flattenText(fragment, isDraft ? keepForDraft : keepForPaste)
  dropUnseenBreaks(fragment)
  dropOtherAttributes(fragment)
}

// prettier-ignore
const named = [
  'href', 'start', 'colspan', 'rowspan', 'alt', 'width', 'height', 'data-pm-slice', 'data-raw', 'data-open', 'data-close', 'data-foreign',
  'data-align', 'data-indent', 'data-dir', 'data-type', 'data-src', 'data-colwidth', 'data-background', 'data-division',
  'data-text-color', 'data-highlight', 'data-font-family', 'data-font-size',
]

/** What was read has its name by now; nothing else goes on. */
function dropOtherAttributes(fragment: ParentNode) {
  for (const element of fragment.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (!named.includes(name)) element.removeAttribute(name)
    }
  }
}
