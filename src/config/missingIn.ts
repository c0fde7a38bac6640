/** The properties of a message that a deployment's cloud has not: they are not asked for. */
import type { Config } from './config.ts'

export function missingIn({ capabilities }: Config): readonly string[] {
  const { headers, flag } = capabilities
  return [...(headers ? [] : ['internetMessageHeaders']), ...(flag ? [] : ['flag'])]
}
