/** Says the edits of a field. Fetched late, with its texts: nobody edits it before the page is idle. */
import { createTranslate } from '#i18n/createTranslate.ts'
import { shownTexts } from '#i18n/texts.ts'
import { announce } from '#ui/announce.ts'
import { additionText, spokenName } from './additionText.ts'
import type { Entry, Recipient, RecipientList } from './recipients.ts'

const translate = () => createTranslate(shownTexts.getState().texts)

/** Somebody of the list was taken off it. */
export function announceForgotten(person: Recipient) {
  announce(translate()('suggestions.forgotten', { name: spokenName(person) }))
}

export function announceAdded(list: RecipientList, entries: readonly Entry[]) {
  announce(additionText(translate(), list, entries))
}

export function announceRemoved(entry: Entry) {
  announce(translate()('recipients.removed', { entry: spokenName(entry) }))
}
