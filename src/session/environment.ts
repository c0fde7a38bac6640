/** Clock, zone and chance, handed to the message as values, so that what thinks needs none of them. */
import { newId } from '#compose/field/newId.ts'
import type { ComposerEnvironment } from '#compose/options/environment.ts'

export const environment: ComposerEnvironment = {
  now: () => toLocalTime(new Date()),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  newId,
  clockOff: () =>
    import('./clockOff.ts').then(
      ({ clockOff }) => clockOff(),
      () => 0,
    ),
}

/** `YYYY-MM-DDTHH:mm` as the reader's clock shows it. */
function toLocalTime(date: Date): string {
  const two = (count: number) => String(count).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}
