/**
 * The word redirect.html sends ahead of MSAL's answer: "this sign-in was answered".
 *
 * The answering window closes at once, while MSAL still fetches the token; with this word that is not
 * taken for a person closing it. It carries nothing. The id travels in the state of the request, where
 * MSAL keeps its own part before the "|" and ours after it.
 */
const channelName = (id: string) => `mail-composer sign-in ${id}`

export function signalAnswer(fragment: string): void {
  const state = new URLSearchParams(fragment.replace(/^#/, '')).get('state') ?? ''
  const [, id = ''] = state.split('|')
  if (id === '') return
  const channel = new BroadcastChannel(channelName(id))
  channel.postMessage('answered')
  channel.close()
}

/** Gives back how to stop listening. */
export function onAnswer(id: string, listener: () => void): () => void {
  const channel = new BroadcastChannel(channelName(id))
  channel.addEventListener('message', listener)
  return () => channel.close()
}
