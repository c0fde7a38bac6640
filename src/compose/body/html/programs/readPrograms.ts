/** What single programs write their own way, for a paste: lists, headings, check marks, forms, formulas. */
import { readCheckMarks } from './checkMarks.ts'
import { formAttributes, formTags, readForms } from './formTexts.ts'
import { levelAttributes, nestByLevel } from './levelLists.ts'
import { mathTags, readMath } from './mathText.ts'
import { rebuildSlideLists } from './slideLists.ts'
import { readWordBlocks } from './wordBlocks.ts'
import { rebuildWordLists } from './wordLists.ts'

/** Nothing of it is left behind readPrograms. */
export const ofPrograms = {
  tags: [...formTags, ...mathTags],
  attributes: ['aria-level', 'aria-checked', ...levelAttributes, ...formAttributes],
}

export function readPrograms(fragment: DocumentFragment) {
  readMath(fragment)
  readCheckMarks(fragment)
  readForms(fragment)
  readWordBlocks(fragment)
  rebuildWordLists(fragment)
  rebuildSlideLists(fragment)
  nestByLevel(fragment)
}
