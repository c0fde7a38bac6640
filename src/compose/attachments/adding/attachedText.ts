/** What is read out when files were attached: how many, and their names as they are shown. */
import { namesTogether } from '#compose/field/joinNames.ts'
import type { Translate } from '#i18n/useTranslate.ts'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { spokenFile } from '#compose/attachments/shownName.ts'

export function attachedText(
  t: Translate,
  attachments: readonly Pick<Attachment, 'name'>[],
): string {
  const names = namesTogether(t, attachments.map(spokenFile))
  return t('attachments.announced', { count: attachments.length, names })
}
