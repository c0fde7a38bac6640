/** Mail folders and the names by which Graph knows the usual ones (Graph: mailFolder resource). */
import { newFolderId } from './identifiers.ts'

export type Folder = {
  readonly id: string
  readonly displayName: string
  readonly wellKnownName: WellKnownFolder | null
  readonly parentFolderId: string | null
  readonly isHidden: boolean
}

const displayNames = {
  msgfolderroot: 'Top of Information Store',
  inbox: 'Inbox',
  drafts: 'Drafts',
  sentitems: 'Sent Items',
  outbox: 'Outbox',
  deleteditems: 'Deleted Items',
  junkemail: 'Junk Email',
  archive: 'Archive',
  conversationhistory: 'Conversation History',
  recoverableitemsdeletions: 'Deletions',
  clutter: 'Clutter',
  conflicts: 'Conflicts',
  localfailures: 'Local Failures',
  serverfailures: 'Server Failures',
  syncissues: 'Sync Issues',
  scheduled: 'Scheduled',
  searchfolders: 'Search Folders',
} as const

export type WellKnownFolder = keyof typeof displayNames

const visible = new Set<string>([
  'inbox',
  'drafts',
  'sentitems',
  'outbox',
  'deleteditems',
  'junkemail',
  'archive',
  'conversationhistory',
])

export function wellKnownFolders(): Folder[] {
  const root = newFolderId()
  return Object.entries(displayNames).map(([name, displayName]) => ({
    id: name === 'msgfolderroot' ? root : newFolderId(),
    displayName,
    wellKnownName: name as WellKnownFolder,
    parentFolderId: name === 'msgfolderroot' ? null : root,
    isHidden: !visible.has(name) && name !== 'msgfolderroot',
  }))
}
