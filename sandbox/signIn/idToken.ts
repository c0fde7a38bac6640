/**
 * The ID token and client_info: what the app learns about the person.
 *
 * The key is made at first need and lives as long as the service, or longer where its state is kept; it
 * is published under discovery/v2.0/keys.
 */
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose'
import { toBase64Url } from '#sandbox/bytes/base64.ts'
import { sha256Base64Url } from '#sandbox/bytes/sha256.ts'
import { tenantId } from '#sandbox/accounts.ts'
import { sandboxClientId } from './sandboxConfig.ts'
import type { SignInAccount } from './signInAccounts.ts'

const keyId = 'sandbox-key'

export type IdTokens = {
  sign: (account: SignInAccount, nonce: string | undefined) => Promise<string>
  publicKey: () => Promise<JWK>
  /** The private key, once there is one. */
  toState: () => JWK | undefined
  restore: (key: JWK) => void
}

export function createIdTokens(now: () => Date, graphOrigin: string): IdTokens {
  let made: JWK | undefined
  let making: Promise<JWK> | undefined
  const key = () => (making ??= makeKey().then((jwk) => (made = jwk)))

  return {
    async sign(account, nonce) {
      const seconds = Math.floor(now().getTime() / 1000)
      const claims = {
        oid: account.id,
        tid: tenantId,
        name: account.name,
        preferred_username: account.address,
        ver: '2.0',
        ...(nonce !== undefined && { nonce }),
      }
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId })
        .setIssuer(`${graphOrigin}/${tenantId}/v2.0`)
        .setAudience(sandboxClientId)
        .setSubject(subjectOf(account))
        .setIssuedAt(seconds)
        .setNotBefore(seconds)
        .setExpirationTime(seconds + 3600)
        .sign(await importJWK(await key(), 'RS256'))
    },
    async publicKey() {
      const { kty, n, e } = await key()
      return { kty, n, e, kid: keyId, use: 'sig', alg: 'RS256' } as JWK
    },
    toState: () => made,
    restore(jwk) {
      made = jwk
      making = Promise.resolve(jwk)
    },
  }
}

async function makeKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  return exportJWK(privateKey)
}

/** The person's name towards this one app. */
function subjectOf(account: SignInAccount): string {
  return sha256Base64Url(`${sandboxClientId} ${account.id}`)
}

/** From this MSAL makes the home account id, `uid.utid`. */
export function clientInfo(account: SignInAccount): string {
  const info = { uid: account.id, utid: tenantId }
  return toBase64Url(new TextEncoder().encode(JSON.stringify(info)))
}
