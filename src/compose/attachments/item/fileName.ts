/**
 * A new name for an attachment, from what was typed: it keeps its ending unless another one was typed.
 * A name that mail programs cannot save is refused with a reason.
 */
import type { TextKey, TextValues } from '#i18n/texts.ts'

export type NameFault = { readonly textKey: TextKey; readonly values?: TextValues }

export type NewName = { readonly name: string } | { readonly fault: NameFault }

/** Windows and macOS accept no longer name. */
const mostCharacters = 255

/** With a letter, so that the 2 of "Plan v1.2" is none. */
const ending = /\.(?=[a-z0-9]*[a-z])[a-z0-9]{1,8}$/i
const refused = /[\\/:*?"<>|]/g
const unseen = /[\p{Cc}\u2028\u2029]/gu

/** Its ending with the dot, or nothing. */
export function endingOf(name: string): string {
  const [found = ''] = ending.exec(name) ?? []
  return found.length < name.length ? found : ''
}

export function toNewName(typed: string, before: string): NewName {
  const trimmed = typed.replace(unseen, ' ').trim()
  if (trimmed === before) return { name: before }
  if (trimmed === '' || trimmed === endingOf(before)) {
    return { fault: { textKey: 'attachments.nameEmpty' } }
  }
  const characters = [...new Set(trimmed.match(refused))].join(' ')
  if (characters)
    return { fault: { textKey: 'attachments.nameCharacters', values: { characters } } }
  const name = endingOf(trimmed) === '' ? trimmed.replace(/\.+$/, '') + endingOf(before) : trimmed
  if (name.length > mostCharacters) {
    return { fault: { textKey: 'attachments.nameTooLong', values: { most: mostCharacters } } }
  }
  return name === '' ? { fault: { textKey: 'attachments.nameEmpty' } } : { name }
}
