/** What the options need to know of the world: clock and zone, what the cloud has, the mailbox's categories. */
import type { Account } from '#auth/auth.ts'
import type { ComposerEnvironment } from '#compose/options/environment.ts'
import type { Suggest } from '#compose/recipients/suggest.ts'
import type { Boot } from '#access/startup.ts'
import { fetchMailboxItem } from './fetchMailboxItem.ts'
import { environment } from '#session/environment.ts'
import { useCategories } from './useCategories.tsx'

type Asked = { boot: Boot; sender: Account | undefined; suggest: Suggest | undefined }

export function useComposerEnvironment(
  { boot, sender, suggest }: Asked,
  isOpen: boolean,
): ComposerEnvironment {
  const config = 'config' in boot ? boot.config : undefined
  return {
    ...environment,
    suggest,
    ...(config && { capabilities: config.capabilities, isBeta: config.isBeta }),
    ...useCategories(boot, sender, isOpen),
    ...(boot.step === 'ready' && { fetchItem: fetchMailboxItem(boot, sender) }),
  }
}
