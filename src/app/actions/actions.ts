/** What the menus offer, in this order: beside Send, and behind “…”. */
import {
  Bell,
  Braces,
  CalendarClock,
  Download,
  Eye,
  FolderInput,
  FolderOpen,
  Link,
  Moon,
  Keyboard,
  Printer,
  Reply,
  Save,
  Search,
  TextSearch,
  WholeWord,
  SendHorizontal,
  Zap,
} from 'lucide-react'
import { saveToFolder } from '#drafts/saveToFolder.tsx'
import { downloadEml } from '#eml/downloadEml.tsx'
import { copyLink } from '#links/copyLink.tsx'
import { pickFiles } from '#ui/pickFiles.ts'
import { askSchedule } from '#sending/schedule/askSchedule.tsx'
import { isDark, toggleTheme } from '#settings/chooseTheme.ts'
import { changeSettings } from '#settings/settings.ts'
import { bodyTools } from '#compose/body/bodyTools.ts'
import { showCount } from './showCount.tsx'
import { showNotifications } from './showNotifications.tsx'
import { showPreview } from './showPreview.tsx'
import { showReply } from './showReply.tsx'
import { showShortcuts } from './showShortcuts.tsx'
import type { Action, ActionGroup } from './action.ts'

const schedule: Action = {
  id: 'schedule',
  label: 'schedule.sendLater',
  Icon: CalendarClock,
  isOff: ({ delivery }) => !delivery.canSend,
  perform: askSchedule,
}

const sendNow: Action = {
  id: 'sendAtOnce',
  label: 'checks.send',
  Icon: Zap,
  shortcut: 'sendAtOnce',
  isOff: ({ delivery }) => !delivery.canSend && !delivery.isUndoable,
  perform: ({ delivery }) => delivery.sendAtOnce(),
}

const save: Action = {
  id: 'save',
  label: 'compose.saveDraft',
  Icon: Save,
  shortcut: 'save',
  isHidden: () => !matchMedia('(max-width: 559px)').matches,
  isOff: ({ delivery }) => delivery.isLocked,
  perform: ({ delivery }) => delivery.save(),
}

const folder: Action = {
  id: 'saveToFolder',
  label: 'drafts.saveToFolder',
  Icon: FolderInput,
  isOff: ({ startup, delivery }) => startup.step !== 'ready' || delivery.isLocked,
  perform: saveToFolder,
}

const download: Action = {
  id: 'downloadEml',
  label: 'eml.download',
  Icon: Download,
  perform: downloadEml,
}

const link: Action = { id: 'copyLink', label: 'links.copy', Icon: Link, perform: copyLink }

const sendMime: Action = {
  id: 'sendMime',
  label: 'mime.send',
  Icon: SendHorizontal,
  isOff: ({ delivery }) => !delivery.canSend,
  perform: ({ delivery }) => delivery.send({ as: 'mime' }),
}

const saveMime: Action = {
  id: 'saveMime',
  label: 'mime.save',
  Icon: Save,
  isOff: ({ delivery }) => delivery.isLocked,
  perform: ({ delivery }) => delivery.saveAsMime(),
}

const preview: Action = {
  id: 'preview',
  label: 'preview.preview',
  Icon: Eye,
  perform: showPreview,
}

const print: Action = {
  id: 'print',
  label: 'print.print',
  Icon: Printer,
  perform: () => window.print(),
}

const find: Action = {
  id: 'find',
  label: 'find.find',
  Icon: TextSearch,
  isOff: () => !bodyTools.getState().find,
  perform: () => bodyTools.getState().find?.(),
}

const count: Action = {
  id: 'wordCount',
  label: 'count.title',
  Icon: WholeWord,
  isOff: () => !bodyTools.getState().text,
  perform: (_, show) => showCount(show),
}

const openEml: Action = {
  id: 'openEml',
  label: 'eml.open',
  Icon: FolderOpen,
  perform: ({ eml }) =>
    pickFiles({ accept: '.eml,message/rfc822' }, ([file]) => file && eml.pick(file)),
}

const reply: Action = {
  id: 'reply',
  label: 'replies.action',
  Icon: Reply,
  isOff: ({ startup, delivery }) => startup.step !== 'ready' || delivery.isOnItsWay,
  perform: showReply,
}

const theme: Action = {
  id: 'theme',
  label: () => (isDark() ? 'theme.light' : 'theme.dark'),
  Icon: Moon,
  // Who is signed in has it among the settings.
  isHidden: ({ accounts }) => accounts.length > 0,
  perform: ({ owner }) =>
    owner ? changeSettings(owner.id, { theme: isDark() ? 'light' : 'dark' }) : toggleTheme(),
}

const keys: Action = {
  id: 'shortcuts',
  label: 'shortcuts.title',
  Icon: Keyboard,
  shortcut: 'help',
  perform: (_, show) => showShortcuts(show),
}

const palette: Action = {
  id: 'palette',
  label: 'palette.title',
  Icon: Search,
  shortcut: 'palette',
  perform: ({ openPalette }) => openPalette(),
}

const notifications: Action = {
  id: 'notifications',
  label: 'notifications.title',
  Icon: Bell,
  perform: (_, show) => showNotifications(show),
}

const request: Action = {
  id: 'request',
  label: 'common.apiRequest',
  Icon: Braces,
  perform: ({ panels }) => panels.toggle('request'),
}

export const menus = {
  send: [
    { actions: [schedule, sendNow] },
    { actions: [save, folder, download, link] },
    { heading: 'actions.developer', actions: [sendMime, saveMime] },
  ],
  more: [
    { actions: [reply] },
    { actions: [preview, find, count] },
    { actions: [print, openEml] },
    { actions: [notifications, theme, palette, keys] },
    { heading: 'actions.developer', actions: [request] },
  ],
} satisfies Readonly<Record<string, readonly ActionGroup[]>>

export type MenuName = keyof typeof menus
