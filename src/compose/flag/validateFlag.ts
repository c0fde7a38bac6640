/** What is wrong with the times of a flag. The page that opens has no flag, and needs none of these words. */
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import type { TextKey } from '#i18n/texts.ts'
import type { Flag } from './flag.ts'
import { isLocalTime } from './localTime.ts'

export function validateFlag(flag: Flag): ValidationIssue[] {
  if (!flag.on) return []
  const { start, due } = flag
  if (start && !isLocalTime(start)) return [issue('start', 'flag.startNotADate')]
  if (due && !isLocalTime(due)) return [issue('due', 'flag.dueNotADate')]
  if (start && due && start > due) return [issue('due', 'flag.startAfterDue')]
  return []
}

function issue(item: 'start' | 'due', textKey: TextKey): ValidationIssue {
  return { field: 'flag', item, textKey, severity: 'blocks' }
}
