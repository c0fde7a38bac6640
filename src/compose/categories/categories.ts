/**
 * The categories of a message, by their names as the mailbox knows them, or any other.
 *
 * A category is free text: one that the mailbox does not know simply has no colour (Graph:
 * outlookCategory). Names differ by more than case, as in the mailbox's own list.
 */
export type Categories = readonly string[]

/** A category of the mailbox. `color` is "none" or "preset0" to "preset24". */
export type MailboxCategory = { readonly displayName: string; readonly color: string }

export const noCategories: Categories = []

export function addCategory(categories: Categories, typed: string): Categories {
  const name = typed.replace(/\s+/g, ' ').trim()
  const isNew = name !== '' && !categories.some((known) => isSameCategory(known, name))
  return isNew ? [...categories, name] : categories
}

export function removeCategory(categories: Categories, name: string): Categories {
  return categories.filter((known) => known !== name)
}

export function isSameCategory(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

export function fromGraphCategories(names: readonly string[] | null | undefined): Categories {
  return (names ?? []).reduce(addCategory, noCategories)
}
