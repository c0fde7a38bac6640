/**
 * The forgotten attachment: the words promise a file and none is there. English words only.
 *
 * Quoted lines, addresses of links and “no attachment” promise nothing.
 */
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import type { Body } from './bodyValue.ts'

const promise =
  /\b(?:attached|attachments?|attaching|enclosed|enclosing|enclosures?|(?:I|we)(?:[’']ll|[’']ve| will| have| also)? attach)\b/i
const denial = /\b(?:no|not|without)\s(?:(?:an?|any|the)\s)?(?:attach|enclos)\w*/gi

export function bodyMentionsAttachment(text: string, subject = ''): boolean {
  const own = text
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .replace(/<\S+>|https?:\/\/\S+/gi, '')
  return [subject, own].some((words) => promise.test(words.replace(denial, '')))
}

export function validateBody(body: Body, subject: string, fileCount: number): ValidationIssue[] {
  return fileCount === 0 && bodyMentionsAttachment(body.text, subject)
    ? [{ field: 'attachments', textKey: 'body.attachmentMissing', severity: 'asks' }]
    : []
}
