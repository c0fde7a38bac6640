/** What the options need to know of the world: clock and zone, what the cloud has, the mailbox's categories. */
import type { ComposerEnvironment } from '#compose/options/environment.ts'
import { usePage } from '#app/page/PageContext.ts'
import { useSuggest } from '#people/useSuggest.ts'
import { environment } from '#session/environment.ts'
import { fetchMailboxItem } from './fetchMailboxItem.ts'
import { useCategories } from './useCategories.tsx'

export function useComposerEnvironment(): ComposerEnvironment {
  const { startup, reader } = usePage()
  const config = 'config' in startup ? startup.config : undefined
  return {
    ...environment,
    suggest: useSuggest(startup, reader),
    ...(config && { capabilities: config.capabilities, isBeta: config.isBeta }),
    ...useCategories(startup, reader),
    ...(startup.step === 'ready' && { fetchItem: fetchMailboxItem(startup, reader) }),
  }
}
