/** Whether a token can only be had by opening a sign-in window. */
import { AuthError } from '#auth/authError.ts'

export function requiresInteraction(error: unknown): boolean {
  return error instanceof AuthError && error.kind === 'interactionRequired'
}
