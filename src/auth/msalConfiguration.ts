/**
 * Our settings as MSAL wants them. Pure.
 *
 * `pageUrl` is the address of the app's page: redirect.html lies beside it, under whatever path the
 * app is served. Tokens are kept by MSAL alone, and it logs nothing.
 */
import type { Configuration } from '@azure/msal-browser'
import type { Config } from '#config/config.ts'

export type AuthConfig = Pick<
  Config,
  'authority' | 'authorityMetadata' | 'protocolMode' | 'cacheLocation'
> & { readonly clientId: string }

/** MSAL's minute is too short for somebody who looks for their second factor. */
const popupPatienceMs = 300_000

export function msalConfiguration(config: AuthConfig, pageUrl: string): Configuration {
  const { clientId, authority, authorityMetadata, protocolMode, cacheLocation } = config
  const redirectUri = new URL('redirect.html', pageUrl).href
  // Without this MSAL asks Microsoft whether the host is one of theirs, and refuses it if not.
  const isOwnAuthority = authorityMetadata !== undefined || protocolMode === 'OIDC'
  return {
    auth: {
      clientId,
      authority,
      redirectUri,
      postLogoutRedirectUri: redirectUri,
      ...(isOwnAuthority && { knownAuthorities: [new URL(authority).host] }),
      ...(authorityMetadata && { authorityMetadata: JSON.stringify(authorityMetadata) }),
      // Says that a claims challenge is understood here (continuous access evaluation).
      ...(protocolMode === 'AAD' && { clientCapabilities: ['CP1'] }),
    },
    cache: { cacheLocation },
    system: { protocolMode, popupBridgeTimeout: popupPatienceMs },
  }
}
