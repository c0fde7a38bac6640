/** What is done with the entries of an account: pure, value to value. */
import type { Signature } from '#compose/body/signature/signing.ts'
import { mostHtml, toSignatures, type Kind, type Signatures } from './signatures.ts'

/** The first signature is the one messages get, as long as nothing else was chosen. */
export function addEntry(all: Signatures, kind: Kind, entry: Signature): Signatures {
  const next = { ...all, [kind]: [...all[kind], entry] }
  if (kind === 'snippets' || all.signatures.length > 0) return next
  const { forNew = entry.id, forReplies = entry.id } = all
  return { ...next, forNew, forReplies }
}

export function changeEntry(
  all: Signatures,
  kind: Kind,
  id: string,
  change: Partial<Signature>,
): Signatures {
  return { ...all, [kind]: all[kind].map((one) => (one.id === id ? { ...one, ...change } : one)) }
}

/** Messages that got it get none. */
export function removeEntry(all: Signatures, kind: Kind, id: string): Signatures {
  const { forNew, forReplies } = all
  return {
    ...all,
    [kind]: all[kind].filter((one) => one.id !== id),
    ...(forNew === id && { forNew: null }),
    ...(forReplies === id && { forReplies: null }),
  }
}

/** As a file for another device: nothing of the account is in it. */
export function toFile(all: Signatures): string {
  return JSON.stringify({ ...mark, ...all }, undefined, 2)
}

const mark = { type: 'mail-composer.signatures', version: 1 }

export type Imported = {
  readonly next: Signatures
  readonly added: number
  /** Damaged, or too large. */
  readonly left: number
}

/** Nothing for what is no such file. What is there already stays, and is not added twice. */
export function addFromFile(all: Signatures, text: string): Imported | undefined {
  const file = parse(text)
  if (file?.['type'] !== mark.type) return undefined
  const read = toSignatures(file)
  const kinds = ['signatures', 'snippets'] as const
  const added = kinds.map((kind) => {
    const known = new Set(all[kind].map(({ id }) => id))
    return read[kind].filter(({ id, html }) => !known.has(id) && html.length <= mostHtml)
  })
  const [signatures = [], snippets = []] = added
  const inFile = kinds.reduce((sum, kind) => sum + listed(file[kind]), 0)
  const readable = kinds.reduce((sum, kind) => sum + read[kind].length, 0)
  const { forNew = read.forNew, forReplies = read.forReplies } = all
  return {
    next: {
      signatures: [...all.signatures, ...signatures],
      snippets: [...all.snippets, ...snippets],
      ...{ forNew, forReplies },
    },
    added: signatures.length + snippets.length,
    left: inFile - readable,
  }
}

const listed = (value: unknown) => (Array.isArray(value) ? value.length : 0)

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
