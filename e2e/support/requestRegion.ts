/** The Request panel as a person sees it, and what the sandbox logged, written alike. */
import type { ComposerPage } from './ComposerPage.ts'
import type { SandboxControl } from './SandboxControl.ts'

export async function openRequest(composer: ComposerPage) {
  await composer.chooseOption('API request')
  const region = composer.page.getByRole('region', { name: 'API request' })
  const calls = region.getByRole('listitem')
  await calls.first().waitFor()
  return { region, calls }
}

/** Method and path of each, ids left out. */
export const firstLines = (texts: readonly string[]) =>
  texts.map((text) => /^\s*(\w+ \S+)/.exec(text)?.[1] ?? text)

export const withoutIds = ({ method, path }: { method: string; path: string }) => {
  const isUpload = !/^\/(v1\.0|beta)\//.test(path)
  const named = path.replace(/^\/(v1\.0|beta)/, '').replace(/(?<=messages\/)[^/?]+/, '{draft-id}')
  return `${method} ${isUpload ? '{upload-url}' : named}`
}

/** What was asked since then, besides what the page reads for itself. */
export async function madeSince(sandbox: SandboxControl, before: number) {
  const isOfMessage = (line: string) => !/^(OPTIONS|GET (?!\/me\/messages\/))/.test(line)
  return (await sandbox.log()).slice(before).map(withoutIds).filter(isOfMessage)
}
