/**
 * Where the app, Graph and the upload host are. Each has an origin of its own, or lies under a path (`https://host/some/path`),
 * as all of them do where one folder is all there is.
 */
export type Origins = { readonly app: string; readonly graph: string; readonly upload: string }

export type Host = 'graph' | 'upload'

/** A request as its host sees it: without the path that the host lies under. */
export type Arrival = { readonly host: Host; readonly url: string }

export const originOf = (url: string): string => new URL(url).origin

/** Without a slash at its end: nothing for a host that has an origin of its own. */
export const pathOf = (url: string): string => new URL(url).pathname.replace(/\/+$/, '')

export function isBelow(url: URL, root: string): boolean {
  const path = pathOf(root)
  if (url.origin !== originOf(root)) return false
  return path === '' || url.pathname === path || url.pathname.startsWith(`${path}/`)
}

export function arrivalOf(origins: Origins, given: string): Arrival {
  const url = new URL(given)
  const hosts: Host[] = isBelow(new URL(origins.graph), origins.upload)
    ? ['graph', 'upload']
    : ['upload', 'graph']
  const host = hosts.find((one) => isBelow(url, origins[one]))
  if (!host) return { host: 'graph', url: given }
  url.pathname = url.pathname.slice(pathOf(origins[host]).length)
  return { host, url: url.href }
}
