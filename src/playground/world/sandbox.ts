/** The sandbox behind the stories: where its Graph is, and tokens without a sign-in. */
import { requiredContext } from '#ui/requiredContext.ts'

export type Sandbox = {
  readonly graphBaseUrl: string
  readonly tokenFor: (address: string, scopes: readonly string[]) => string | Promise<string>
}

export const [SandboxProvider, useSandbox] = requiredContext<Sandbox>('The sandbox')
