/** Shows the list of shortcuts; its code is fetched then. */
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { Show } from '#ui/show.ts'

const ShortcutsDialog = lazyComponent(
  async () => (await import('./ShortcutsDialog.tsx')).ShortcutsDialog,
)

export function showShortcuts(show: Show): void {
  show(<ShortcutsDialog onClose={() => show()} />)
}
