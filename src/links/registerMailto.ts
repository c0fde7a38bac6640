/**
 * Asks the browser to open mailto: links with this page. Only the browser knows whether it does
 * (HTML: registerProtocolHandler tells nothing back), so nothing is said that may not be so.
 */
export const canRegisterMailto = (): boolean => 'registerProtocolHandler' in navigator

export function registerMailto(): 'links.registered' | 'links.notRegistered' {
  const { origin, pathname } = window.location
  try {
    navigator.registerProtocolHandler('mailto', `${origin}${pathname}?mailto=%s`)
    return 'links.registered'
  } catch {
    return 'links.notRegistered'
  }
}
