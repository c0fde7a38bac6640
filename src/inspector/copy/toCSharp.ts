/**
 * Calls as C# for .NET 7 and later: statements for a program's top level.
 *
 * Every value is a regular string literal in ASCII. Bodies go as bytes, so that nothing is added to
 * their content type.
 */
import {
  filePath,
  variableHint,
  variablesOutside,
  readsFiles,
  toCamelCase,
} from './copyableCall.ts'
import type { CopyableCall, Writer } from './copyableCall.ts'
import type { Variable, UrlPiece } from '#inspector/record/recordedCall.ts'

export const toCSharp: Writer = (calls) => {
  const code = calls.flatMap((call, at) => ['', ...toCode(call, at + 1)])
  return `${[...usings(calls), ...opening(calls), ...code].join('\n')}\n`
}

function usings(calls: readonly CopyableCall[]): string[] {
  const isJson = calls.some(({ outputs }) => outputs.length > 0)
  return ['using System.Text;', ...(isJson ? ['using System.Text.Json;'] : []), '']
}

function opening(calls: readonly CopyableCall[]): string[] {
  const scopes = [...new Set(calls.flatMap((call) => call.scopes))]
  return [
    ...(scopes.length > 0 ? [`// An access token for ${scopes.join(' and ')}`] : []),
    ...(scopes.length > 0 ? ['var token = Environment.GetEnvironmentVariable("TOKEN");'] : []),
    ...(readsFiles(calls) ? ['// Large files are read from the folder this runs in'] : []),
    ...variablesOutside(calls).map(
      (variable) => `var ${toName(variable)} = ${quoteCSharp(variableHint(variable))};`,
    ),
    'using var http = new HttpClient();',
  ]
}

function toCode(call: CopyableCall, number: number): string[] {
  const request = `request${number}`
  const answer = `answer${number}`
  return [
    `var ${request} = new HttpRequestMessage(new HttpMethod("${call.method}"), ${toUrl(call.url)});`,
    ...toBody(call, number),
    ...(call.scopes.length > 0 ? [add(request, '"Authorization"', '$"Bearer {token}"')] : []),
    ...call.headers.map(([name, value]) => {
      const part = /^content-/i.test(name) ? `${request}.Content!` : request
      return add(part, quoteCSharp(name), quoteCSharp(value))
    }),
    `var ${answer} = await http.SendAsync(${request});`,
    `${answer}.EnsureSuccessStatusCode();`,
    ...call.outputs.flatMap((variable) => [
      `using var json${number} = JsonDocument.Parse(await ${answer}.Content.ReadAsStringAsync());`,
      `var ${toName(variable)} = json${number}.RootElement.GetProperty("${variable.property}").GetString()!;`,
    ]),
  ]
}

function add(part: string, name: string, value: string): string {
  return `${part}.Headers.TryAddWithoutValidation(${name}, ${value});`
}

function toBody({ body }: CopyableCall, number: number): string[] {
  const content = `request${number}.Content`
  switch (body.kind) {
    case 'none':
      return []
    case 'text':
      return [
        `${content} = new ByteArrayContent(Encoding.UTF8.GetBytes(${quoteCSharp(body.text)}));`,
      ]
    case 'range': {
      const { start, end } = body.range
      return [
        `var range${number} = new byte[${end - start}];`,
        `using (var file = File.OpenRead(${quoteCSharp(filePath(body.range))}))`,
        '{',
        `    file.Position = ${start};`,
        `    file.ReadExactly(range${number});`,
        '}',
        `${content} = new ByteArrayContent(range${number});`,
      ]
    }
  }
}

function toUrl(url: readonly UrlPiece[]): string {
  const parts = url.map((piece) => {
    if (typeof piece === 'string') return quoteCSharp(piece)
    return piece.property === 'id' ? `Uri.EscapeDataString(${toName(piece)})` : toName(piece)
  })
  return parts.join(' + ')
}

const toName = ({ name }: Variable) => toCamelCase(name)

/** In code units, as C# counts them. */
export function quoteCSharp(text: string): string {
  const escaped = text.replace(/[^ !#-[\]-~]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `"${escaped}"`
}
