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
import { readImages, type NameImages } from './readImages.ts'
import { readLists } from './readLists.ts'
import { readTables } from './readTables.ts'
import { dropUnseenBreaks } from './lineBreaks.ts'
import { sanitizeHtml } from './sanitizeHtml.ts'
import { markDivisions, unwrapDivisions, unwrapLayoutTables } from './divisions.ts'
import { takeClassStyles } from './programs/classStyles.ts'
import { readPrograms, ofPrograms } from './programs/readPrograms.ts'
import { keepLines } from './keptLines.ts'
import { markSignature } from './markSignature.ts'
import { handDownPlaces } from './handDownPlaces.ts'
import { wrapRuns } from './wrapRuns.ts'

/** "match": fonts, sizes and the ink of a page stay behind; "source": they come along. */
export type PasteLook = 'match' | 'source'

/**
 * A paste, or a text that was taken from another place. `takeImages`: what the pictures are called that were taken
 * as files of the message.
 */
export function tidyHtml(
  html: string,
  takeImages: NameImages = () => [],
  look: PasteLook = 'match',
): DocumentFragment {
  // What was copied in an editor of ours names its pictures.
  const namesOf = /\bdata-pm-slice\b/.test(html) ? namesAsWritten : takeImages
  const fragment = sanitizeHtml(html, ofPrograms)
  takeClassStyles(html, fragment)
  removeHidden(fragment)
  renameBlocks(fragment)
  readPrograms(fragment)
  unwrapLayoutTables(fragment)
  readImages(fragment, namesOf)
  readShape(fragment, look)
  unwrapDivisions(fragment)
  return fragment
}

/** The text of a stored message or signature, already sanitised (rawBlocks.ts has looked at a message before). */
export function tidyDraft(fragment: DocumentFragment, nameImages: NameImages = namesAsWritten) {
  removeHidden(fragment)
  renameBlocks(fragment)
  markSignature(fragment)
  readImages(fragment, nameImages)
  readShape(fragment, 'draft')
  markDivisions(fragment)
}

const namesAsWritten: NameImages = (images) =>
  images.map(({ src }) => (isImageSource(src) ? src : undefined))

function readShape(fragment: DocumentFragment, look: PasteLook | 'draft') {
  const isDraft = look === 'draft'
  keepLines(fragment, !isDraft)
  wrapRuns(fragment)
  readLists(fragment)
  readTables(fragment, !isDraft)
  if (!isDraft) handDownPlaces(fragment)
  readBlockStyles(fragment, isDraft)
  flattenText(fragment, look === 'match' ? keepForPaste : keepForDraft)
  dropUnseenBreaks(fragment)
  dropOtherAttributes(fragment)
}

// prettier-ignore
const named = [
  'href', 'start', 'colspan', 'rowspan', 'alt', 'width', 'height', 'data-pm-slice', 'data-raw', 'data-open', 'data-close', 'data-foreign',
  'data-align', 'data-indent', 'data-dir', 'data-type', 'data-src', 'data-colwidth', 'data-background', 'data-division', 'data-signature',
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
