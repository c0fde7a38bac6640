/**
 * Calls as PowerShell, 5.1 and later.
 *
 * Every value is a verbatim string: in single quotes, each of them doubled. PowerShell takes the
 * typographic quotes for single quotes too, so they are doubled as well. Bodies go as bytes, because
 * 5.1 would send text as Latin-1.
 */
import {
  filePath,
  variableHint,
  variablesOutside,
  readsFiles,
  toCamelCase,
} from './copyableCall.ts'
import type { CopyableCall, Writer } from './copyableCall.ts'
import type { FileRange, Variable, UrlPiece } from '#inspector/record/recordedCall.ts'

export const toPowerShell: Writer = (calls) => {
  const lines = [...opening(calls), ...calls.flatMap((call) => ['', ...toCommand(call)])]
  return `${lines.join('\n').trimStart()}\n`
}

function opening(calls: readonly CopyableCall[]): string[] {
  const scopes = [...new Set(calls.flatMap((call) => call.scopes))]
  return [
    ...(calls.length > 1 ? ["$ErrorActionPreference = 'Stop'"] : []),
    ...(scopes.length > 0 ? [`# An access token for ${scopes.join(' and ')}`] : []),
    ...(scopes.length > 0 ? ['$token = $env:TOKEN'] : []),
    ...(readsFiles(calls) ? ['# Large files are read from the folder this runs in'] : []),
    ...variablesOutside(calls).map(
      (variable) => `${toName(variable)} = ${quotePowerShell(variableHint(variable))}`,
    ),
  ]
}

function toCommand(call: CopyableCall): string[] {
  const { method, scopes, outputs, headers, body } = call
  const isType = ([name]: readonly [string, string]) => /^content-type$/i.test(name)
  const type = headers.find(isType)?.[1]
  const entries = [
    ...(scopes.length > 0 ? ['Authorization = "Bearer $token"'] : []),
    ...headers
      .filter((header) => !isType(header))
      .map(([name, value]) => `${quotePowerShell(name)} = ${quotePowerShell(value)}`),
  ]
  const words = [
    `Invoke-RestMethod -Method ${method} -Uri (${toUrl(call.url)})`,
    `-Headers @{ ${entries.join('; ')} }`,
    ...(type ? [`-ContentType ${quotePowerShell(type)}`] : []),
    ...(body.kind === 'none' ? [] : ['-Body $body']),
  ]
  const [variable] = outputs
  const command = words.join(' `\n  ')
  return [
    ...toBody(call),
    variable ? `${toName(variable)} = (${command}).${variable.property}` : command,
  ]
}

function toBody({ body }: CopyableCall): string[] {
  switch (body.kind) {
    case 'none':
      return []
    case 'range':
      return toRange(body.range)
    case 'text':
      return [`$body = [Text.Encoding]::UTF8.GetBytes(${quotePowerShell(body.text)})`]
  }
}

function toRange(range: FileRange): string[] {
  const path = quotePowerShell(filePath(range))
  return [
    `$stream = [IO.File]::OpenRead((Convert-Path -LiteralPath ${path}))`,
    `$body = New-Object byte[] ${range.end - range.start}`,
    `$null = $stream.Seek(${range.start}, 'Begin'); $null = $stream.Read($body, 0, $body.Length)`,
    '$stream.Dispose()',
  ]
}

function toUrl(url: readonly UrlPiece[]): string {
  const parts = url.map((piece) => {
    if (typeof piece === 'string') return quotePowerShell(piece)
    return piece.property === 'id' ? `[Uri]::EscapeDataString(${toName(piece)})` : toName(piece)
  })
  return parts.join(' + ')
}

const toName = ({ name }: Variable) => `$${toCamelCase(name)}`

export function quotePowerShell(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`
}
