/**
 * Addresses whose part before the @ passes for another: of somebody known at the same domain (UTS 39, confusables), or in
 * letters of two alphabets that read as Latin. The domain is judged elsewhere (validateDomains.ts).
 */
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { addressKey } from '#compose/recipients/addressKey.ts'
import { plainAddress } from '#compose/recipients/plainLabel.ts'
import { lineNames, type Lines } from '#compose/recipients/recipientLines.ts'
import { isRecipient } from '#compose/recipients/recipients.ts'
import { asRead } from './asRead.ts'
import { latinOf } from './latinOf.ts'
import { mixesScripts } from './scripts.ts'

export function validateLocalParts(lines: Lines, known: readonly string[]): ValidationIssue[] {
  const keys = new Set(known.map(addressKey))
  const byShape = new Map([...keys].map((key) => [shapeOf(key), key]))
  return lineNames.flatMap((field) =>
    lines[field].filter(isRecipient).flatMap(({ address }): ValidationIssue[] => {
      const key = addressKey(address)
      const like = keys.has(key) ? undefined : byShape.get(shapeOf(key))
      if (!like && !readsAsLatin(localOf(key))) return []
      const values = { address: plainAddress(address), known: like ?? 'none' }
      return [
        { field, item: address, textKey: 'recipients.otherLetters', values, severity: 'asks' },
      ]
    }),
  )
}

const localOf = (key: string) => key.slice(0, key.lastIndexOf('@'))

function readsAsLatin(local: string): boolean {
  return mixesScripts(local) && !/[^!-~]/.test(latinOf(local))
}

/** What the eye reads, at the same domain. */
function shapeOf(key: string): string {
  const local = localOf(key)
  return asRead(latinOf(local)) + key.slice(local.length)
}
