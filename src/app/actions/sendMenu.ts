/** What the menu beside Send offers, in this order. */
import { CalendarClock, Download, FolderInput, Link, Save, SendHorizontal, Zap } from 'lucide-react'
import { saveToFolder } from '#drafts/saveToFolder.tsx'
import { downloadEml } from '#eml/downloadEml.tsx'
import { copyLink } from '#links/copyLink.tsx'
import { askSchedule } from '#sending/schedule/askSchedule.tsx'
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

export const sendMenu: readonly ActionGroup[] = [
  { actions: [schedule, sendNow] },
  { actions: [save, folder, download, link] },
  { heading: 'actions.developer', actions: [sendMime, saveMime] },
]
