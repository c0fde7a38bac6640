/**
 * Tabs ask each other for a letter: the one that has it writes everything down and lets it go.
 *
 * A tab that does not answer (it sleeps, or hangs) is not waited for longer than a moment.
 */
type Said = { readonly say: 'wanted' | 'given'; readonly letterId: string }

/** Milliseconds. */
const patience = 1500

export function createHandOver(give: (letterId: string) => Promise<boolean>) {
  const channel =
    'BroadcastChannel' in globalThis ? new BroadcastChannel('mail-composer') : undefined
  const given = new Map<string, () => void>()

  async function answer({ say, letterId }: Said) {
    if (say === 'given') return given.get(letterId)?.()
    if (await give(letterId)) channel?.postMessage({ say: 'given', letterId } satisfies Said)
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<Said>) => void answer(data))

  return {
    /** Resolves when the other tab has let it go, or when it took too long. */
    ask(letterId: string): Promise<void> {
      if (!channel) return Promise.resolve()
      return new Promise((resolve) => {
        const timer = setTimeout(end, patience)
        function end() {
          clearTimeout(timer)
          given.delete(letterId)
          resolve()
        }
        given.set(letterId, end)
        channel.postMessage({ say: 'wanted', letterId } satisfies Said)
      })
    },
    close: () => channel?.close(),
  }
}
