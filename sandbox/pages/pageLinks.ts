/** Where the sandbox's own pages lead to: below the path that Graph lies under. */
import { pathOf } from '#sandbox/origins.ts'
import type { PagesContext } from './pagesContext.ts'

export type PageLinks = {
  readonly home: string
  /** A control or a file of the pages, by its path below /sandbox. */
  readonly to: (path: string) => string
  readonly mailbox: (address: string) => string
  readonly message: (address: string, id: string) => string
}

export function pageLinks({ origins }: Pick<PagesContext, 'origins'>): PageLinks {
  const home = `${pathOf(origins.graph)}/sandbox`
  const mailbox = (address: string) => `${home}/mailbox/${encodeURIComponent(address)}`
  return {
    home,
    to: (path) => home + path,
    mailbox,
    message: (address, id) => `${mailbox(address)}/message/${encodeURIComponent(id)}`,
  }
}
