/** What the environment says about how to serve: read once, with a plain sentence when it is wrong. */
import type { Cloud } from '#sandbox/sandboxContext.ts'

export type Environment = {
  readonly port: number
  readonly dataPath: string | undefined
  /** Begins and ends with a slash. */
  readonly basePath: string
  /** Laid over the config.json that the sandbox gives the app. */
  readonly config: Readonly<Record<string, unknown>>
  readonly cloud: Cloud | undefined
  readonly isForPerson: boolean
}

type Variables = Readonly<Record<string, string | undefined>>

export function readEnvironment(variables: Variables, isTerminal: boolean): Environment {
  return {
    port: readPort(variables['PORT']),
    dataPath: variables['SANDBOX_DATA'] || undefined,
    basePath: `/${variables['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/'),
    config: readConfig(variables['CONFIG_JSON']),
    cloud: readCloud(variables['SANDBOX_CLOUD']),
    isForPerson: isTerminal && !variables['CI'],
  }
}

function readPort(text: string | undefined): number {
  const port = text ? Number(text) : 5173
  if (Number.isInteger(port) && port >= 1024 && port <= 65_000) return port
  throw new Error(`PORT is ${text}: it has to be a whole number from 1024 to 65000.`)
}

const clouds: readonly Cloud[] = ['global', 'usGovL4', 'usGovL5', 'china']

function readCloud(text: string | undefined): Cloud | undefined {
  const cloud = clouds.find((one) => one === text)
  if (cloud || !text) return cloud
  throw new Error(`SANDBOX_CLOUD is ${text}: there is ${clouds.join(', ')}.`)
}

function readConfig(text: string | undefined): Record<string, unknown> {
  if (!text) return {}
  const config: unknown = parsed(text)
  if (typeof config === 'object' && config !== null && !Array.isArray(config)) return { ...config }
  throw new Error(`CONFIG_JSON is ${text}: it has to be a JSON object.`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
