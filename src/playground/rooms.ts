/** All rooms of the playground, in the order of the page, each with a list of stories. A new story is an object in one. */
import type { Story } from './story.ts'

type Load = () => Promise<{ readonly stories: readonly Story[] }>

export const rooms: Readonly<Record<string, Load>> = {
  ui: () => import('./stories/ui.tsx'),
  overlays: () => import('./stories/overlays.tsx'),
  recipients: () => import('./stories/recipients.tsx'),
  body: () => import('./stories/body.tsx'),
  tools: () => import('./stories/tools.tsx'),
  attachments: () => import('./stories/attachments.tsx'),
  options: () => import('./stories/options.tsx'),
  properties: () => import('./stories/properties.tsx'),
  checks: () => import('./stories/checks.tsx'),
  status: () => import('./stories/status.tsx'),
  notices: () => import('./stories/notices.tsx'),
  schedule: () => import('./stories/schedule.tsx'),
  conflict: () => import('./stories/conflict.tsx'),
  recovery: () => import('./stories/recovery.tsx'),
  drafts: () => import('./stories/drafts.tsx'),
  links: () => import('./stories/links.tsx'),
  inspector: () => import('./stories/inspector.tsx'),
  account: () => import('./stories/account.tsx'),
  from: () => import('./stories/from.tsx'),
  preview: () => import('./stories/preview.tsx'),
  actions: () => import('./stories/actions.tsx'),
  page: () => import('./stories/page.tsx'),
}
