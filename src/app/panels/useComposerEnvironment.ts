/** What the options need to know of the world: clock and zone, what the cloud has, the mailbox's categories. */
import type { ComposerEnvironment } from '#compose/options/environment.ts'
import { usePage } from '#app/page/PageContext.ts'
import { askSchedule } from '#sending/schedule/askSchedule.tsx'
import { useSuggest } from '#people/useSuggest.ts'
import { environment } from '#session/environment.ts'
import { fetchMailboxItem } from './fetchMailboxItem.ts'
import { useCategories } from './useCategories.tsx'

export function useComposerEnvironment(): ComposerEnvironment {
  const page = usePage()
  const { startup, owner } = page
  const config = 'config' in startup ? startup.config : undefined
  return {
    ...environment,
    suggest: useSuggest(startup, owner),
    ...(config && { capabilities: config.capabilities, isBeta: config.isBeta }),
    ...useCategories(startup, owner),
    ...(page.delivery.canSend && { onSchedule: () => askSchedule(page, page.show) }),
    ...(startup.step === 'ready' && { fetchItem: fetchMailboxItem(startup, owner) }),
  }
}
