/**
 * Narrows the page's content security policy to the hosts this deployment names.
 *
 * The page itself ships with a policy that cannot know config.json; policies only ever add up to
 * something stricter, so a second one from here closes what the first had to leave open.
 */
import { clouds, instanceDiscovery } from '#config/clouds.ts'
import type { Config } from '#config/config.ts'

export function narrowPolicy(config: Config, head: HTMLElement): void {
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = toPolicy(config)
  head.append(meta)
}

/** The policy: connections to this site, Graph, its upload hosts and the sign-in service only. */
export function toPolicy(config: Config): string {
  const signIn = signInOrigins(config)
  const hosts = [origin(config.graphUrl), ...config.uploadOrigins.map(origin), ...signIn]
  return [`connect-src 'self' ${list(hosts)}`, `frame-src 'self' ${list(signIn)}`].join('; ')
}

function signInOrigins(config: Config): string[] {
  const { authority, authorityMetadata = {} } = config
  const endpoints = Object.values(authorityMetadata).filter((value) => typeof value === 'string')
  const named = [authority, ...endpoints].filter((text) => URL.canParse(text)).map(origin)
  return [...named, ...otherNamesOf(origin(authority), config)]
}

/** MSAL replaces the host of an authority that it knows, and asks about one that it does not. */
function otherNamesOf(
  host: string,
  { authorityMetadata, protocolMode }: Config,
): readonly string[] {
  if (authorityMetadata || protocolMode === 'OIDC') return []
  const known = Object.values(clouds).find(({ signIn }) => signIn.includes(host))
  return known?.signIn ?? [instanceDiscovery]
}

function origin(url: string): string {
  return new URL(url).origin
}

function list(origins: readonly string[]): string {
  return [...new Set(origins)].join(' ')
}
