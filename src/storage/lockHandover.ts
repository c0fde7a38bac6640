/**
 * Tabs ask each other for a message: the one that has it writes everything down and lets it go.
 *
 * A tab that does not answer (it sleeps, or hangs) is not waited for longer than a moment.
 */
type Said = { readonly say: 'wanted' | 'given'; readonly letterId: string }

/** Milliseconds. */
const patience = 1500

export function createLockHandover(give: (messageId: string) => Promise<boolean>) {
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
    request(messageId: string): Promise<void> {
      if (!channel) return Promise.resolve()
      return new Promise((resolve) => {
        const timer = setTimeout(end, patience)
        function end() {
          clearTimeout(timer)
          given.delete(messageId)
          resolve()
        }
        given.set(messageId, end)
        channel.postMessage({ say: 'wanted', letterId: messageId } satisfies Said)
      })
    },
    close: () => channel?.close(),
  }
}
