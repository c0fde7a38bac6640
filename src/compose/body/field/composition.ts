/**
 * Knows whether an input method is in the middle of composing in a field, and when it is done.
 * A composition that began before any script ran shows itself by the next event in the field.
 */
type CompositionWatch = { readonly settled: () => Promise<void> }

const kinds = ['compositionstart', 'compositionupdate', 'compositionend', 'keydown', 'input']

export function watchComposition(field: HTMLElement, signal: AbortSignal): CompositionWatch {
  let isComposing = false
  function note(event: Event) {
    if (event.type === 'compositionend') isComposing = false
    else if (event.type.startsWith('composition')) isComposing = true
    else if ('isComposing' in event && event.isComposing) isComposing = true
  }
  for (const kind of kinds) field.addEventListener(kind, note, { signal })
  return {
    async settled() {
      while (isComposing) await ended(field, signal)
    },
  }
}

let wholePage: CompositionWatch | undefined

/** The same for all fields of the page, for as long as it is open. */
export function pageComposition(): CompositionWatch {
  wholePage ??= watchComposition(document.documentElement, new AbortController().signal)
  return wholePage
}

/** Safari sends the key that ended a composition after its end: the field keeps that moment. */
function ended(field: HTMLElement, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const later = () => setTimeout(done, 0)
    field.addEventListener('compositionend', later, { once: true, signal })
    field.addEventListener('focusout', later, { once: true, signal })
  })
}
