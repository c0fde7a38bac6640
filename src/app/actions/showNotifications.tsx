/** Shows what toasts have told; its code is fetched then. */
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { Show } from '#ui/show.ts'

const NotificationsDialog = lazyComponent(
  async () => (await import('./NotificationsDialog.tsx')).NotificationsDialog,
)

export function showNotifications(show: Show): void {
  show(<NotificationsDialog onClose={() => show()} />)
}
