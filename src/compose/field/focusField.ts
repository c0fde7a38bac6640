/**
 * Takes the reader to where a problem can be mended: the first mistake there, else the field itself.
 *
 * Waits for the next frame, because the dialog that named the problem gives its focus back first, and
 * longer for a place whose code is still being fetched. `opens`: a popover there is opened.
 */
const MOST_FRAMES = 120

const mistake = '[aria-invalid="true"]'
const field = 'input, textarea, [contenteditable="true"]'

export function focusField(page: HTMLElement, place: string, opens = false): void {
  let framesLeft = MOST_FRAMES
  function look() {
    const found = findField(page, place)
    // What has only just appeared may take the focus itself first.
    if (found) {
      found.closest('details')?.setAttribute('open', '')
      if (opens && found.ariaHasPopup === 'dialog') return found.click()
      // The mistake is in a popover that is closed.
      if (found.dataset['reveals'] === 'mistake') found.click()
      requestAnimationFrame(() => findField(page, place)?.focus())
    } else if (framesLeft-- > 0) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** A place may have several parts: the files, and the button that adds some. */
function findField(page: HTMLElement, place: string): HTMLElement | undefined {
  const parts = [...page.querySelectorAll<HTMLElement>(`[data-field="${place}"]`)]
  const find = (wanted: string) =>
    parts.map((part) => part.querySelector<HTMLElement>(wanted)).find(Boolean)
  return (
    find(mistake) ?? find('[type="radio"]:checked') ?? find(field) ?? find('button') ?? undefined
  )
}
