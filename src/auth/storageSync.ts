/**
 * Makes MSAL look again at what another tab wrote into localStorage.
 *
 * MSAL 5 names the changed entry to other tabs over a BroadcastChannel, and they read it at once. But
 * tabs in different processes see a write only milliseconds later: the message overtakes it, the
 * account stays without data in that tab, and MSAL strikes an account without data from the list all
 * tabs share. The browser's storage event comes when the entry can be read; saying MSAL's message
 * again then mends it. Only names of entries are said, and with another MSAL nobody would listen.
 */
const msalChannel = 'msal.broadcast.cache'
const entryName = /^msal\.\d+\|/

/** The part of the name that says for which app the entry is; accounts belong to all of them. */
function contextOf(name: string, clientId: string): string {
  return name.split('|')[4]?.toLowerCase() === clientId.toLowerCase() ? clientId : ''
}

export function syncStorage(clientId: string): void {
  const channel = new BroadcastChannel(msalChannel)
  addEventListener('storage', ({ key, storageArea }) => {
    if (storageArea !== localStorage || key === null || !entryName.test(key)) return
    channel.postMessage({ key, context: contextOf(key, clientId) })
  })
}
