/** What is read out when files were attached: how many, and their names as they are shown. */
import { namesTogether } from '#compose/namesTogether.ts'
import type { Say } from '#words/useWords.ts'
import type { Attachment } from './attachments.ts'
import { toShownName } from './shownName.ts'

export function attachedWords(say: Say, attachments: readonly Pick<Attachment, 'name'>[]): string {
  const names = namesTogether(say, attachments.map(spokenFile))
  return say('attachments.announced', { count: attachments.length, names })
}

export function spokenFile({ name }: Pick<Attachment, 'name'>): string {
  const { head, tail } = toShownName(name)
  return head + tail
}
