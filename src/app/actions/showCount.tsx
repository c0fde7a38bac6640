/** “Word count”; its code is fetched then. */
import { bodyTools } from '#compose/body/bodyTools.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { Show } from '#ui/show.ts'

const CountDialog = lazyComponent(
  async () => (await import('#compose/body/count/CountDialog.tsx')).CountDialog,
)

export function showCount(show: Show): void {
  const text = bodyTools.getState().text?.()
  if (text) show(<CountDialog {...text} onClose={() => show()} />)
}
