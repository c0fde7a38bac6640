/** Fetches config.json beside index.html; whatever is wrong with it comes back as problems. */
import { toConfig, type Config } from './config.ts'
import { parseConfigFile, type ConfigProblem } from './configFile.ts'

export type LoadedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] }

export async function loadConfig(fetch = globalThis.fetch): Promise<LoadedConfig> {
  const answer = await read(fetch)
  if (!answer.ok) return { ok: false, problems: [{ kind: 'unreachable', found: answer.found }] }
  const parsed = parseConfigFile(answer.text)
  return parsed.ok ? { ok: true, config: toConfig(parsed.file) } : parsed
}

type Answer = { ok: true; text: string } | { ok: false; found: string }

async function read(fetch: typeof globalThis.fetch): Promise<Answer> {
  try {
    const response = await fetch('./config.json', { cache: 'no-cache' })
    if (!response.ok) return { ok: false, found: `HTTP ${response.status}` }
    return { ok: true, text: await response.text() }
  } catch {
    return { ok: false, found: '' }
  }
}
