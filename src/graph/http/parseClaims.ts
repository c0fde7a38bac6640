/**
 * The claims Graph asks for in a 401, as the JSON text the sign-in library wants.
 *
 * Entra: claims challenges; `WWW-Authenticate: Bearer …, error="insufficient_claims", claims="…"`,
 * in base64 or base64url. What cannot be read asks for nothing: a fresh token is tried alone.
 */
export function parseClaims(wwwAuthenticate: string | null): string | undefined {
  const [, encoded] = /\bclaims="([^"]+)"/i.exec(wwwAuthenticate ?? '') ?? []
  if (!encoded) return undefined
  try {
    const claims = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
    JSON.parse(claims)
    return claims
  } catch {
    return undefined
  }
}
