// @vitest-environment jsdom
/** The dialog before sending: what blocks leads on, what asks can be answered right there. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { validateHeaders } from '#compose/headers/validateHeaders.ts'
import type { HeaderRow } from '#compose/headers/headers.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { validateSubject } from '#compose/subject/subject.ts'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { t } from '#testing/t.ts'
import { ChecksDialog } from './ChecksDialog.tsx'

// jsdom knows <dialog> only as a box.
beforeAll(() => {
  const { prototype } = HTMLDialogElement
  prototype.showModal = function showModal() {
    this.open = true
  }
  prototype.close = function close() {
    this.open = false
  }
})
afterEach(cleanup)

const late: ValidationIssue = {
  field: 'flag',
  item: 'due',
  textKey: 'flag.startAfterDue',
  severity: 'blocks',
}
const promised: ValidationIssue = {
  field: 'attachments',
  textKey: 'common.attachFiles',
  severity: 'asks',
}
const noSubject = validateSubject('')

function setUp(issues: readonly ValidationIssue[], headers: readonly HeaderRow[] = []) {
  const happened: unknown[] = []
  const seen = { subject: '' }
  function Page() {
    const [subject, setSubject] = useState('')
    seen.subject = subject
    return (
      <ChecksDialog
        issues={issues.filter(({ field }) => field !== 'subject' || subject === '')}
        message={{ ...emptyMessage, headers, subject }}
        onSubjectTyped={setSubject}
        onGo={(issue) => happened.push(issue)}
        onAttach={() => happened.push('attach')}
        onSend={() => happened.push('send')}
        onClose={() => happened.push('close')}
      />
    )
  }
  render(<Page />, { wrapper: I18nProvider })
  return { happened, seen }
}

const button = (name: string) => screen.queryByRole('button', { name })
const subjectField = () => screen.getByRole('textbox', { name: 'Subject' })

test('a missing subject is typed right there, and Enter sends', async () => {
  const { happened, seen } = setUp(noSubject)
  await userEvent.type(subjectField(), 'Plan')
  expect(button('Send')!.className).toContain('primary')
  await userEvent.keyboard('{Enter}')
  expect(seen.subject).toBe('Plan')
  expect(happened).toEqual(['send'])
})

test('Enter that ends an input method’s word, or is held down, sends nothing', () => {
  const { happened } = setUp(noSubject)
  fireEvent.keyDown(subjectField(), { key: 'Enter', isComposing: true })
  fireEvent.keyDown(subjectField(), { key: 'Enter', repeat: true })
  expect(happened).toEqual([])
})

test('a message without a subject can be sent all the same', async () => {
  const { happened } = setUp(noSubject)
  await userEvent.click(button('Send anyway')!)
  expect(happened).toEqual(['send'])
})

test('what blocks leads to its place, and nothing sends', async () => {
  const { happened } = setUp([late, ...noSubject])
  expect(screen.getByRole('dialog', { name: t('checks.cannotSend') })).toBeTruthy()
  expect(button('Send anyway')).toBeNull()
  await userEvent.type(subjectField(), 'Plan{Enter}')
  await userEvent.click(button(t('flag.startAfterDue'))!)
  expect(happened).toEqual([late])
})

test('a promised file can be attached from here', async () => {
  const { happened } = setUp([{ ...promised, textKey: 'common.plainText' }])
  await userEvent.click(button('Attach files')!)
  await userEvent.click(button('Send anyway')!)
  expect(happened).toEqual(['attach', 'send'])
})

test('Escape and “Keep editing” go back', async () => {
  const { happened } = setUp(noSubject)
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
  await userEvent.click(button('Keep editing')!)
  expect(happened).toEqual(['close', 'close'])
})

test('what to consider comes after what blocks; the safe way is the strong button', () => {
  setUp([promised, late])
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent)
  expect(rows[0]).toContain('The start date is after the due date')
  expect(button('Keep editing')!.className).toContain('primary')
  cleanup()
  setUp([promised, ...noSubject])
  expect(button('Keep editing')!.className).toContain('primary')
  expect(button('Send anyway')!.className).toContain('outline')
})

test('an issue of one row says which, by its name or its value', () => {
  const rows = [
    { id: 'a', name: 'x-my header', value: 'one' },
    { id: 'b', name: '', value: 'two' },
  ]
  setUp(validateHeaders(rows), rows)
  expect(screen.getByText(/^Custom headers, “x-my header”: Use hyphens/)).toBeTruthy()
  expect(screen.getByText(/^Custom headers, “two”: /)).toBeTruthy()
})
