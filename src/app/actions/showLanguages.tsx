/** Asks for the language of the page; its code is fetched then. */
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { Show } from '#ui/show.ts'

const LanguageDialog = lazyComponent(
  async () => (await import('#app/language/LanguageDialog.tsx')).LanguageDialog,
)

export function showLanguages(show: Show): void {
  show(<LanguageDialog onClose={() => show()} />)
}
