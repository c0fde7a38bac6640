/**
 * The forgotten attachment: the words promise a file and none is there, in any language of the page.
 *
 * Quoted lines, addresses of links and “no attachment” promise nothing.
 */
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { attachmentWords } from './attachmentWords.ts'
import type { Body } from './bodyValue.ts'

export function bodyMentionsAttachment(text: string, subject = ''): boolean {
  const own = text
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .replace(/<\S+>|https?:\/\/\S+/gi, '')
  return [subject, own].some((words) =>
    attachmentWords.some(({ promise, denial }) => promise.test(words.replace(denial, ''))),
  )
}

export function validateBody(body: Body, subject: string, fileCount: number): ValidationIssue[] {
  return fileCount === 0 && bodyMentionsAttachment(body.text, subject)
    ? [{ field: 'attachments', textKey: 'body.attachmentMissing', severity: 'asks' }]
    : []
}
