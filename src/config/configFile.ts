/**
 * config.json as an operator writes it, checked key by key.
 *
 * An unknown key is a mistake too: most are a known key misspelt, and silence would hide it.
 */
import * as v from 'valibot'

const guid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i))
const url = v.pipe(
  v.string(),
  v.regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$))\S+$/),
  v.url(),
)
const origin = v.pipe(
  url,
  v.check((text) => new URL(text).pathname === '/'),
)
const tenant = v.pipe(v.string(), v.regex(/^[\w-]+(\.[\w-]+)*$/))
const signature = v.pipe(
  v.string(),
  v.check((html) => html.length <= 200_000),
)
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(60))

/** Where suggestions of recipients may come from. */
export const suggestionSources = ['recent', 'people', 'contacts', 'directory', 'groups'] as const

const keys = {
  clientId: v.optional(v.union([guid, v.literal('')])),
  cloud: v.optional(v.picklist(['global', 'usGovL4', 'usGovL5', 'china'])),
  tenant: v.optional(tenant),
  authority: v.optional(url),
  graphBaseUrl: v.optional(url),
  uploadOrigins: v.optional(v.array(origin)),
  authorityMetadata: v.optional(v.record(v.string(), v.unknown())),
  protocolMode: v.optional(v.picklist(['AAD', 'OIDC'])),
  cacheLocation: v.optional(v.picklist(['localStorage', 'sessionStorage'])),
  undoSeconds: v.optional(seconds),
  keepOnDevice: v.optional(v.boolean()),
  signature: v.optional(signature),
  suggestions: v.optional(v.array(v.picklist(suggestionSources))),
  graphVersion: v.optional(v.picklist(['v1.0', 'beta'])),
}

const configFile = v.strictObject(keys)

export type ConfigFile = v.InferOutput<typeof configFile>

type ConfigKey = keyof typeof keys

const configKeys = Object.keys(keys) as ConfigKey[]

export type ConfigProblem =
  | { readonly kind: 'unreachable'; readonly found: string }
  | { readonly kind: 'notJson'; readonly found: string }
  | { readonly kind: 'notAnObject'; readonly found: string }
  | { readonly kind: 'unknownKey'; readonly key: string; readonly found: string }
  | { readonly kind: 'wrongValue'; readonly key: ConfigKey; readonly found: string }

export type ParsedConfig =
  | { readonly ok: true; readonly file: ConfigFile }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] }

/** Reads the text of config.json. Every problem is told, not only the first. */
export function parseConfigFile(text: string): ParsedConfig {
  const json = parseJson(text)
  if (json === undefined) return refuse({ kind: 'notJson', found: shorten(text) })
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return refuse({ kind: 'notAnObject', found: show(json) })
  }
  const result = v.safeParse(configFile, json)
  if (result.success) return { ok: true, file: result.output }
  const named = new Set(result.issues.map((issue) => String(issue.path?.[0]?.key)))
  return refuse(...[...named].map((key) => toIssue(key, (json as Record<string, unknown>)[key])))
}

function toIssue(key: string, value: unknown): ConfigProblem {
  const known = configKeys.find((name) => name === key)
  return known
    ? { kind: 'wrongValue', key: known, found: show(value) }
    : { kind: 'unknownKey', key, found: show(value) }
}

function refuse(...problems: ConfigProblem[]): ParsedConfig {
  return { ok: false, problems }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function show(value: unknown): string {
  return shorten(JSON.stringify(value))
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
