/** What is wrong with the time a message is out of date at. */
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { toExpiryTime, type Expiry } from './expiry.ts'

export function validateExpiry(expiry: Expiry): ValidationIssue[] {
  const isRight = !expiry.on || toExpiryTime(expiry) !== undefined
  return isRight ? [] : [{ field: 'expiry', textKey: 'expiry.notADate', severity: 'blocks' }]
}
