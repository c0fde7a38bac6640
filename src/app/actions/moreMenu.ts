/** What the menu behind “…” offers, in this order. */
import {
  Bell,
  Braces,
  Eye,
  FolderOpen,
  Moon,
  Keyboard,
  Languages,
  Printer,
  Reply,
  Search,
  TextSearch,
  WholeWord,
} from 'lucide-react'
import { pickFiles } from '#ui/pickFiles.ts'
import { isDark, toggleTheme } from '#settings/chooseTheme.ts'
import { changeSettings } from '#settings/settings.ts'
import { bodyTools } from '#compose/body/bodyTools.ts'
import { showCount } from './showCount.tsx'
import { showLanguages } from './showLanguages.tsx'
import { showNotifications } from './showNotifications.tsx'
import { showPreview } from './showPreview.tsx'
import { showReply } from './showReply.tsx'
import { showShortcuts } from './showShortcuts.tsx'
import type { Action, ActionGroup } from './action.ts'

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

const language: Action = {
  id: 'language',
  label: 'settings.displayLanguage',
  Icon: Languages,
  isHidden: ({ accounts }) => accounts.length > 0,
  perform: (_, show) => showLanguages(show),
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

export const moreMenu: readonly ActionGroup[] = [
  { actions: [reply] },
  { actions: [preview, find, count] },
  { actions: [print, openEml] },
  { actions: [notifications, theme, language, palette, keys] },
  { heading: 'actions.developer', actions: [request] },
]
