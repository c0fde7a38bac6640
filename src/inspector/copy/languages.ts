/** The languages a call can be copied in. Names of programs and languages are no words to translate. */
import type { Writer } from './copyableCall.ts'
import { toCSharp } from './toCSharp.ts'
import { toCurl } from './toCurl.ts'
import { toFetch } from './toFetch.ts'
import { toPowerShell } from './toPowerShell.ts'

export type Language = 'curl' | 'fetch' | 'powerShell' | 'cSharp'

type Entry = { readonly language: Language; readonly name: string; readonly write: Writer }

export const writers: readonly Entry[] = [
  { language: 'curl', name: 'cURL', write: toCurl },
  { language: 'fetch', name: 'fetch', write: toFetch },
  { language: 'powerShell', name: 'PowerShell', write: toPowerShell },
  { language: 'cSharp', name: 'C#', write: toCSharp },
]

export function writerOf(language: Language): Writer {
  return writers.find((writer) => writer.language === language)?.write ?? toCurl
}
