/** A call with its whole body, ready to be written as a command; and what its writers share. */
import type { WholeBody } from '#inspector/record/readBody.ts'
import { variablesOf, type Variable, type RecordedCall } from '#inspector/record/recordedCall.ts'

export type CopyableCall = Omit<RecordedCall, 'body'> & { readonly body: WholeBody }

/** Writes calls as text that runs; several run in order, the later with what the earlier gave. */
export type Writer = (calls: readonly CopyableCall[]) => string

/** What is needed of answers that none of these calls gives. */
export function variablesOutside(calls: readonly CopyableCall[]): Variable[] {
  const given = new Set(calls.flatMap(({ outputs }) => outputs).map(({ name }) => name))
  const needed = calls.flatMap((call) => variablesOf(call))
  const names = new Map(
    needed.filter(({ name }) => !given.has(name)).map((variable) => [variable.name, variable]),
  )
  return [...names.values()]
}

/** Where a person finds it. */
export function variableHint({ property, call }: Variable): string {
  return `put the ${property} from the answer to call ${call + 1} here`
}

/** "draft-id-2" as a variable: draftId2. */
export function toCamelCase(name: string): string {
  return name.replace(/-(.)/g, (_, next: string) => next.toUpperCase())
}

/** A file is named, never copied into a command that could not hold it. */
export function filePath({ name }: { readonly name: string }): string {
  return `./${name}`
}

export function readsFiles(calls: readonly CopyableCall[]): boolean {
  return calls.some(({ body }) => body.kind === 'range')
}
