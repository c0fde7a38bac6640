/**
 * Takes the reader to where a problem can be mended: the field itself, or the first mistake in it.
 * Waits for the next frame, because the dialog that named the problem gives its focus back first.
 */
import type { ProblemPlace } from './problem.ts'

export function goToPlace(page: HTMLElement, place: ProblemPlace): void {
  requestAnimationFrame(() => {
    const wrong = '[aria-invalid="true"], input, textarea, button'
    page
      .querySelector<HTMLElement>(`[data-place="${place}"]`)
      ?.querySelector<HTMLElement>(wrong)
      ?.focus()
  })
}
