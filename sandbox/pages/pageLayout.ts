/**
 * The frame of every page: a head, where one is, and the content. Server-made, without script.
 *
 * Pages are written with hono's `html`, which escapes every value put into it; nothing here is ever
 * marked as raw, since all that is shown comes from mail.
 */
import { html } from 'hono/html'
import type { PageLinks } from './pageLinks.ts'

export type Html = ReturnType<typeof html>

export type Crumb = { readonly label: string; readonly href: string }

export type Frame = {
  readonly links: PageLinks
  readonly title: string
  readonly crumbs: readonly Crumb[]
}

export function pageLayout({ links, title, crumbs }: Frame, content: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Sandbox</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${links.to('/pages.css')}" />
      </head>
      <body>
        <header>
          <nav aria-label="Where you are">
            ${crumbs.map(({ label, href }) => html`<a href="${href}">${label}</a><span aria-hidden="true">/</span>`)}
            <span aria-current="page">${title}</span>
          </nav>
        </header>
        <main>${content}</main>
      </body>
    </html>`
}

export const sandboxCrumb = ({ home }: PageLinks): Crumb => ({ label: 'Sandbox', href: home })

/** The time as people write it, in UTC and to the second. */
export const shownTime = (iso: string) => iso.slice(0, 19).replace('T', ' ')

export function shownSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  const isSmall = bytes < 1024 * 1024
  const size = isSmall ? bytes / 1024 : bytes / 1024 / 1024
  return `${size.toFixed(1)} ${isSmall ? 'KB' : 'MB'}`
}
