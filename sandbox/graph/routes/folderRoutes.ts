/** Mail folders: the list, one by id or well-known name, its children and its messages. */
import { Hono } from 'hono'
import type { Folder } from '#sandbox/mailbox/folder.ts'
import { findFolder } from '#sandbox/graph/findInMailbox.ts'
import type { GraphCall, GraphEnv } from '#sandbox/graph/graphEnv.ts'
import { messageRoutes } from './messageRoutes.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import { listAnswer } from '#sandbox/graph/answers/page.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'

export const folderRoutes = new Hono<GraphEnv>()
  .get('/', (call) => {
    const root = call.var.mailbox.folderId('msgfolderroot')
    return foldersAnswer(call, root)
  })
  .get('/:folder', (call) => {
    requireScope(call, 'Mail.ReadBasic')
    const context = metadata(call, `users('${call.var.mailbox.account.id}')/mailFolders/$entity`)
    return call.json({ '@odata.context': context, ...folderView(call, findFolder(call)) })
  })
  .get('/:folder/childFolders', (call) => foldersAnswer(call, findFolder(call).id))
  .route('/:folder/messages', messageRoutes)
  .route('/:parent/childFolders/:folder/messages', messageRoutes)

function foldersAnswer(call: GraphCall, parentId: string) {
  requireScope(call, 'Mail.ReadBasic')
  const isAll = call.req.query('includeHiddenFolders') === 'true'
  const { mailbox } = call.var
  return listAnswer(call, {
    context: metadata(call, `users('${mailbox.account.id}')/mailFolders`),
    items: mailbox.folders.filter(
      ({ parentFolderId, isHidden }) => parentFolderId === parentId && (isAll || !isHidden),
    ),
    whole: (folder) => folderView(call, folder),
    view: (folder) => folderView(call, folder),
  })
}

function folderView(call: GraphCall, { id, displayName, parentFolderId, isHidden }: Folder) {
  const { folders } = call.var.mailbox
  const messages = call.var.mailbox.list(id)
  return {
    id,
    displayName,
    parentFolderId,
    childFolderCount: folders.filter((one) => one.parentFolderId === id && !one.isHidden).length,
    unreadItemCount: messages.filter(({ isRead }) => !isRead).length,
    totalItemCount: messages.length,
    isHidden,
  }
}
