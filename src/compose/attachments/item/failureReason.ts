/** Why a file was not attached, in as few words as its card has room for; the sentence is said elsewhere. */
import type { TextKey } from '#i18n/texts.ts'

const short: Partial<Record<TextKey, TextKey>> = {
  'deliver.fileUnreadable': 'attachments.failedUnreadable',
  'deliver.fileTooLarge': 'attachments.failedTooLarge',
  'deliver.fileRefused': 'attachments.failedRefused',
  'deliver.offline': 'attachments.failedOffline',
  'deliver.noAnswer': 'attachments.failedOffline',
  'deliver.storedGone': 'attachments.failedGone',
}

export function failureReason(textKey: TextKey): TextKey {
  return short[textKey] ?? 'attachments.failedOther'
}
