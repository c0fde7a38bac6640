/** The mailbox a message is from, as it is typed: one address, or what is to be mended before it is sent. */
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { parseLine } from '#compose/recipients/parse/parseLine.ts'
import { isInvalidEntry } from '#compose/recipients/recipients.ts'
import { noSender, type Sender } from './sender.ts'

/** One person; more than one text is kept as it was typed. */
export function parseSender(text: string): Sender {
  const [entry, ...more] = parseLine(text)
  if (!entry) return noSender
  return more.length > 0 ? { text: text.trim(), fault: 'notAllowed' } : entry
}

export function validateSender(sender: Sender): ValidationIssue[] {
  if (!sender || !isInvalidEntry(sender)) return []
  const { text, fault } = sender
  return [{ field: 'sender', textKey: `recipients.${fault}`, values: { text }, severity: 'blocks' }]
}
