/**
 * The config.json that lets the app sign in here, and the registration it names.
 *
 * MSAL takes an https authority only, so the authority is a name nobody ever contacts, and the
 * endpoints come with `authorityMetadata`, which MSAL does not hold to https.
 */
import { originOf, type Origins } from '#sandbox/origins.ts'

/** The one app registered here. */
export const sandboxClientId = '5a6d4b7c-2f0e-4c1b-9d53-8e0f7a1b2c3d'

/** The part of the path that stands for "any work account". */
const anyTenant = 'organizations'

/** An OpenID discovery document, shaped like Entra's. */
export function discoveryDocument(graphOrigin: string, tenant: string) {
  const root = `${graphOrigin}/${tenant}`
  return {
    issuer: `${root}/v2.0`,
    authorization_endpoint: `${root}/oauth2/v2.0/authorize`,
    token_endpoint: `${root}/oauth2/v2.0/token`,
    end_session_endpoint: `${root}/oauth2/v2.0/logout`,
    jwks_uri: `${root}/discovery/v2.0/keys`,
    response_types_supported: ['code'],
    response_modes_supported: ['fragment'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['none'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
  }
}

export function sandboxConfig(origins: Origins): object {
  return {
    clientId: sandboxClientId,
    cloud: 'global',
    authority: `https://login.sandbox.invalid/${anyTenant}`,
    authorityMetadata: discoveryDocument(origins.graph, anyTenant),
    graphBaseUrl: origins.graph,
    uploadOrigins: [originOf(origins.upload)],
  }
}
