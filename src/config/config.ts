/** The deployment's settings, complete: what config.json leaves out is filled in from its cloud. */
import { clouds, type Capabilities, type Cloud } from './clouds.ts'
import { suggestionSources, type ConfigFile } from './configFile.ts'

export type SuggestionSource = (typeof suggestionSources)[number]

export type Config = {
  /** The app registration in Entra; without it nobody can sign in. */
  readonly clientId?: string
  readonly cloud: Cloud
  readonly capabilities: Capabilities
  /** The whole URL, tenant included. */
  readonly authority: string
  /** OpenID discovery document, for authorities that MSAL cannot ask. */
  readonly authorityMetadata?: Readonly<Record<string, unknown>>
  readonly protocolMode: 'AAD' | 'OIDC'
  readonly cacheLocation: 'localStorage' | 'sessionStorage'
  /** Graph's root with its version, without a slash at the end. */
  readonly graphUrl: string
  /** What Microsoft may change any day, and does not support for use in production. */
  readonly isBeta: boolean
  readonly uploadOrigins: readonly string[]
  readonly undoSeconds: number
  readonly keepOnDevice: boolean
  /** Where suggestions of recipients come from, as far as the cloud and the device have it. */
  readonly suggestions: readonly SuggestionSource[]
  /** HTML with placeholders, for who chose no signature (app/signatures/fillSignature.ts). */
  readonly signature: string | undefined
}

export function toConfig(file: ConfigFile): Config {
  const cloud = file.cloud ?? 'global'
  const { signIn, graph, uploadOrigins, capabilities } = clouds[cloud]
  const version = file.graphVersion ?? 'v1.0'
  const root = (file.graphBaseUrl ?? graph).replace(/\/+$/, '')
  return {
    ...(file.clientId && { clientId: file.clientId }),
    cloud,
    capabilities,
    authority: file.authority ?? `${signIn[0]}/${file.tenant ?? 'organizations'}`,
    ...(file.authorityMetadata && { authorityMetadata: file.authorityMetadata }),
    protocolMode: file.protocolMode ?? 'AAD',
    cacheLocation: file.cacheLocation ?? 'localStorage',
    graphUrl: `${root}/${version}`,
    isBeta: version === 'beta',
    uploadOrigins: file.uploadOrigins ?? uploadOrigins,
    undoSeconds: file.undoSeconds ?? 10,
    keepOnDevice: file.keepOnDevice ?? true,
    suggestions: suggestionsOf(file, capabilities),
    signature: file.signature,
  }
}

function suggestionsOf(
  { suggestions, keepOnDevice = true }: ConfigFile,
  { people }: Capabilities,
): readonly SuggestionSource[] {
  const wanted: readonly SuggestionSource[] = suggestions ?? suggestionSources
  return wanted.filter((source) =>
    source === 'people' ? people : source !== 'recent' || keepOnDevice,
  )
}
