/** What is said before a message goes: the bar for one thing, the dialog for all else. */
import { ChecksDialog } from '#compose/checks/ChecksDialog.tsx'
import { CheckBar } from '#compose/checks/CheckBar.tsx'
import { PreSendChecks } from '#compose/checks/PreSendChecks.tsx'
import { emptyMessage } from '#compose/message/message.ts'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { createMessageStore } from '#compose/message/messageStore.ts'
import type { Story } from '#playground/story.ts'
import { Held, nothing } from '#playground/world/stage.tsx'

const issues = {
  nobody: { field: 'to', textKey: 'recipients.nobody', severity: 'blocks' },
  invalid: {
    ...{ field: 'to', item: 'dana', textKey: 'recipients.noAt', severity: 'blocks' },
    values: { text: 'dana' },
  },
  file: {
    ...{ field: 'attachments', textKey: 'attachments.stillFailing', severity: 'blocks' },
    values: { file: 'Budget.xlsx' },
  },
  subject: { field: 'subject', textKey: 'subject.missing', severity: 'asks' },
  promised: { field: 'attachments', textKey: 'body.attachmentMissing', severity: 'asks' },
  copy: { field: 'sentItems', textKey: 'deliver.keptAnyway', severity: 'asks' },
} as const satisfies Record<string, ValidationIssue>

const on = { onGo: nothing, onAttach: nothing, onSend: nothing, onClose: nothing }

const dialog =
  (found: readonly ValidationIssue[], isSaving = false) =>
  () => (
    <Held value="">
      {(subject, onSubjectTyped) => (
        <ChecksDialog
          issues={found}
          message={{ ...emptyMessage, subject }}
          {...{ onSubjectTyped, isSaving }}
          {...on}
        />
      )}
    </Held>
  )

const bar =
  (issue: ValidationIssue, isSaving = false) =>
  () => <CheckBar {...{ issue, isSaving }} onShow={nothing} {...on} />

export const stories: readonly Story[] = [
  {
    name: 'CheckBar',
    states: {
      'no subject': bar(issues.subject),
      'a promised file': bar(issues.promised),
      'a copy is kept': bar(issues.copy),
      'before saving': bar(issues.copy, true),
    },
  },
  {
    name: 'ChecksDialog',
    pageHeight: 400,
    states: {
      'what blocks': dialog([issues.nobody, issues.invalid, issues.file]),
      'what asks': dialog([issues.subject, issues.promised]),
      'the subject alone': dialog([issues.subject]),
      both: dialog([issues.invalid, issues.subject, issues.promised, issues.copy]),
      'before saving': dialog([issues.copy, issues.subject], true),
    },
  },
  {
    name: 'PreSendChecks',
    states: {
      'one thing': () => (
        <PreSendChecks
          {...{ issues: [issues.promised], isSaving: false, store: createMessageStore() }}
          {...on}
          onShow={nothing}
        />
      ),
    },
  },
]
