/**
 * Calls as JavaScript with fetch: a module for Node 20 and later, or lines for a browser's console.
 *
 * A JSON body is written as the object it is, where that gives back the very same text.
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

export const toFetch: Writer = (calls) => {
  const lines = [...opening(calls), ...calls.flatMap((call, at) => ['', ...toCode(call, at + 1)])]
  return `${lines.join('\n').trimStart()}\n`
}

function opening(calls: readonly CopyableCall[]): string[] {
  const scopes = [...new Set(calls.flatMap((call) => call.scopes))]
  const token = [
    `// An access token for ${scopes.join(' and ')}`,
    "const token = globalThis.process?.env.TOKEN ?? 'TOKEN'",
  ]
  return [
    ...(scopes.length > 0 ? token : []),
    ...(readsFiles(calls) ? reader : []),
    ...variablesOutside(calls).map(
      (variable) => `const ${toName(variable)} = ${JSON.stringify(variableHint(variable))}`,
    ),
  ]
}

const reader = [
  '// Large files are read from the folder this runs in; in a browser give the picked File instead',
  "const readFile = async (path) => new Blob([await (await import('node:fs/promises')).readFile(path)])",
]

function toCode(call: CopyableCall, number: number): string[] {
  const answer = `answer${number}`
  const body = toBody(call)
  return [
    `const ${answer} = await fetch(${toUrl(call.url)}, {`,
    `  method: ${JSON.stringify(call.method)},`,
    '  headers: {',
    ...(call.scopes.length > 0 ? ['    Authorization: `Bearer ${token}`,'] : []),
    ...call.headers.map(
      ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},`,
    ),
    '  },',
    ...(body ? [`  body: ${body},`] : []),
    '})',
    `if (!${answer}.ok) throw new Error(\`\${${answer}.status} \${await ${answer}.text()}\`)`,
    ...call.outputs.map(
      (variable) => `const ${toName(variable)} = (await ${answer}.json()).${variable.property}`,
    ),
  ]
}

function toBody({ body }: CopyableCall): string | undefined {
  switch (body.kind) {
    case 'none':
      return undefined
    case 'range': {
      const path = JSON.stringify(filePath(body.range))
      return `(await readFile(${path})).slice(${body.range.start}, ${body.range.end})`
    }
    case 'text':
      return toTextBody(body.text)
  }
}

function toTextBody(text: string): string {
  const pretty = prettyJson(text)
  if (!pretty) return JSON.stringify(text)
  return `JSON.stringify(${pretty.replaceAll('\n', '\n  ')})`
}

/** In a literal, unlike in JSON, `__proto__` is no property. */
function prettyJson(text: string): string | undefined {
  if (!text.startsWith('{') || text.includes('__proto__')) return undefined
  const value: unknown = JSON.parse(text)
  return JSON.stringify(value) === text ? JSON.stringify(value, null, 2) : undefined
}

/** An id stands in a path; the URL of an upload is one already. */
function toUrl(url: readonly UrlPiece[]): string {
  const parts = url.map((piece) => {
    if (typeof piece === 'string') return JSON.stringify(piece)
    return piece.property === 'id' ? `encodeURIComponent(${toName(piece)})` : toName(piece)
  })
  return parts.join(' + ')
}

const toName = ({ name }: Variable) => toCamelCase(name)
