/**
 * Calls as cURL commands for any POSIX shell.
 *
 * Every value stands in single quotes, where a shell changes nothing. A long body goes in by a here
 * document, because systems limit the length of an argument; ids are taken out of answers by grep
 * and cut, which are everywhere. Several commands run in a shell of their own that ends at the
 * first failure.
 */
import { filePath, variableHint, variablesOutside, readsFiles } from './copyableCall.ts'
import type { CopyableCall, Writer } from './copyableCall.ts'
import type { Variable, UrlPiece } from '#inspector/record/recordedCall.ts'

/** Bytes; Linux takes 128 KiB in one argument. */
const longestArgument = 100_000

export const toCurl: Writer = (calls) => {
  const lines = [...opening(calls), ...calls.flatMap(toCommand)]
  const isScript = calls.length > 1
  return `${(isScript ? ['(', 'set -eu', ...lines, ')'] : lines).join('\n')}\n`
}

function opening(calls: readonly CopyableCall[]): string[] {
  const scopes = [...new Set(calls.flatMap((call) => call.scopes))]
  return [
    ...(scopes.length > 0 ? [`# TOKEN holds an access token for ${scopes.join(' and ')}`] : []),
    ...(readsFiles(calls) ? ['# Large files are read from the folder this runs in'] : []),
    ...variablesOutside(calls).map(
      (variable) => `${toShellName(variable)}=${quote(variableHint(variable))}`,
    ),
  ]
}

function toCommand(call: CopyableCall): string[] {
  const { before, input, data } = toData(call)
  const { method, scopes, outputs } = call
  const words = [
    `curl -sS -g --fail-with-body -X ${method} ${toUrl(call.url)}`,
    ...(scopes.length > 0 ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...call.headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...data,
  ]
  const command = input + words.join(' \\\n  ')
  return [...before, ...capture(command, outputs)]
}

type Data = { before: string[]; input: string; data: string[] }

function toData({ body, method }: CopyableCall): Data {
  switch (body.kind) {
    case 'none':
      return { before: [], input: '', data: method === 'POST' ? ["-H 'Content-Length: 0'"] : [] }
    case 'range': {
      const { start, end } = body.range
      const path = quote(filePath(body.range))
      const input = `tail -c +${start + 1} ${path} | head -c ${end - start} | `
      return { before: [], input, data: ['--data-binary @-'] }
    }
    case 'text':
      return toTextData(body.text)
  }
}

function toTextData(text: string): Data {
  if (text.length <= longestArgument || text.includes('\n')) {
    return { before: [], input: '', data: [`--data-raw ${quote(text)}`] }
  }
  const end = endMark(text)
  const before = [`IFS= read -r BODY <<'${end}'`, text, end]
  return { before, input: 'printf %s "$BODY" | ', data: ['--data-binary @-'] }
}

function endMark(text: string): string {
  return text === 'END_OF_BODY' ? 'END_OF_THE_BODY' : 'END_OF_BODY'
}

/** JSON writes a quote inside a string as \", so the first `"id"` is the answer's own. */
function capture(command: string, outputs: readonly Variable[]): string[] {
  const [variable] = outputs
  if (!variable) return [command]
  const name = toShellName(variable)
  const find = `grep -o '"${variable.property}" *: *"[^"]*"' | head -n 1 | cut -d '"' -f 4`
  return [
    `${name}=$(${command} | ${find})`,
    `: "\${${name}:?The answer has no ${variable.property}}"`,
  ]
}

function toUrl(url: readonly UrlPiece[]): string {
  return url
    .map((piece) => (typeof piece === 'string' ? quote(piece) : `"$${toShellName(piece)}"`))
    .join('')
}

const toShellName = ({ name }: Variable) => name.replaceAll('-', '_').toUpperCase()

/** As one shell word: nothing is special between single quotes but the quote itself. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
