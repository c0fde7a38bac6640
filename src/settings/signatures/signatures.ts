/**
 * The signatures and snippets of an account on this device, and which signature its messages get. An entry that is
 * damaged is left out alone. Their HTML is as hostile as any: the editor cleans it when it is shown or inserted.
 */
import * as v from 'valibot'
import type { Signature } from '#compose/body/signature/signing.ts'
import { changeStored, onStoredChange, readStored } from '#settings/stored.ts'

/** Characters of HTML, images included: the storage of a browser has room for 5 million for everything. */
export const mostHtml = 200_000

export type Kind = 'signatures' | 'snippets'

export type Signatures = {
  readonly signatures: readonly Signature[]
  readonly snippets: readonly Signature[]
  /** The id of one, `null` for none; otherwise as the deployment says. */
  readonly forNew?: string | null | undefined
  readonly forReplies?: string | null | undefined
}

const entry = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.string(),
  html: v.pipe(v.string(), v.maxLength(mostHtml)),
})
const choice = v.fallback(v.optional(v.nullable(v.string())), undefined)

const nameOf = (accountId: string) => `${accountId}.signatures`

export function readSignatures(accountId: string): Signatures {
  return toSignatures(readStored(nameOf(accountId)))
}

/** What is checked of a file or of the device; an id stands for one entry only. */
export function toSignatures(stored: object): Signatures {
  const { signatures, snippets, forNew, forReplies } = stored as Record<string, unknown>
  return {
    signatures: toList(signatures),
    snippets: toList(snippets),
    forNew: v.parse(choice, forNew),
    forReplies: v.parse(choice, forReplies),
  }
}

/** False where the device has no room: then it holds until the page closes. */
export function changeSignatures(accountId: string, change: Partial<Signatures>): boolean {
  return changeStored(nameOf(accountId), change)
}

export const onSignaturesChange = onStoredChange

function toList(stored: unknown): readonly Signature[] {
  if (!Array.isArray(stored)) return []
  const read = stored.flatMap((one: unknown) => {
    const parsed = v.safeParse(entry, one)
    return parsed.success ? [parsed.output] : []
  })
  return [...new Map(read.map((one) => [one.id, one])).values()]
}
