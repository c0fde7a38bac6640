/** Shows the command palette. Its code is there by then, or what is typed after its keys would go into the text. */
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { Editing } from '#app/actions/action.ts'

const CommandPalette = lazyComponent(
  async () => (await import('./CommandPalette.tsx')).CommandPalette,
  'soon',
)

export function showPalette(editing: Editing): void {
  editing.show(<CommandPalette editing={editing} onClose={() => editing.show()} />)
}
