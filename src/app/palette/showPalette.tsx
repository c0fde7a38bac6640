/** Shows the command palette; its code is fetched then. */
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { Editing } from '#app/actions/action.ts'

const CommandPalette = lazyComponent(
  async () => (await import('./CommandPalette.tsx')).CommandPalette,
)

export function showPalette(editing: Editing): void {
  editing.show(<CommandPalette editing={editing} onClose={() => editing.show()} />)
}
