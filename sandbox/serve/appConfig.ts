/** The config.json the served app gets: the sandbox's, its cloud, and what the environment adds. */
import type { Origins } from '#sandbox/origins.ts'
import { sandboxConfig } from '#sandbox/signIn/sandboxConfig.ts'
import type { Environment } from './environment.ts'

export const appConfig = (origins: Origins, { cloud, config }: Environment): object => ({
  ...sandboxConfig(origins),
  ...(cloud && { cloud }),
  ...config,
})
