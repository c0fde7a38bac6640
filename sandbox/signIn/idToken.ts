/**
 * The ID token and client_info: what the app learns about the person.
 *
 * The key is made at first need and lives as long as the service; it is published under
 * discovery/v2.0/keys.
 */
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose'
import { createHash } from 'node:crypto'
import { tenantId } from '#sandbox/accounts.ts'
import { sandboxClientId } from './sandboxConfig.ts'
import type { SignInAccount } from './signInAccounts.ts'

const keyId = 'sandbox-key'

export type IdTokens = {
  sign: (account: SignInAccount, nonce: string | undefined) => Promise<string>
  publicKey: () => Promise<JWK>
}

export function createIdTokens(now: () => Date, graphOrigin: string): IdTokens {
  let keyPair: ReturnType<typeof generateKeyPair> | undefined
  const key = () => (keyPair ??= generateKeyPair('RS256'))

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
        .sign((await key()).privateKey)
    },
    async publicKey() {
      const jwk = await exportJWK((await key()).publicKey)
      return { ...jwk, kid: keyId, use: 'sig', alg: 'RS256' }
    },
  }
}

/** The person's name towards this one app. */
function subjectOf(account: SignInAccount): string {
  return createHash('sha256').update(`${sandboxClientId} ${account.id}`).digest('base64url')
}

/** From this MSAL makes the home account id, `uid.utid`. */
export function clientInfo(account: SignInAccount): string {
  const info = { uid: account.id, utid: tenantId }
  return Buffer.from(JSON.stringify(info)).toString('base64url')
}
