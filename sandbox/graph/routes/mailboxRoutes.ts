/** Everything below /me and /users/{id} that a mailbox answers. */
import { Hono } from 'hono'
import type { GraphEnv } from '#sandbox/graph/graphEnv.ts'
import { categoryRoutes } from './categoryRoutes.ts'
import { contactRoutes } from './contactRoutes.ts'
import { eventRoutes } from './eventRoutes.ts'
import { folderRoutes } from './folderRoutes.ts'
import { getMailTips } from './getMailTips.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import { messageRoutes } from './messageRoutes.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'
import { sendMail } from './sendMail.ts'
import { supportedTimeZones } from '#sandbox/graph/answers/supportedTimeZones.ts'
import { translateExchangeIds } from '#sandbox/graph/requests/translateExchangeIds.ts'

export const mailboxRoutes = new Hono<GraphEnv>()
  .post('/sendMail', sendMail)
  .route('/messages', messageRoutes)
  .route('/mailFolders', folderRoutes)
  .route('/contacts', contactRoutes)
  .route('/events', eventRoutes)
  .route('/outlook/masterCategories', categoryRoutes)
  .get('/outlook/:zones{supportedTimeZones.*}', supportedTimeZones)
  .post('/getMailTips', getMailTips)
  .post('/translateExchangeIds', translateExchangeIds)
  .get('/mailboxSettings', (call) => {
    requireScope(call, 'MailboxSettings.Read')
    const { timeZone, language } = call.var.mailbox.settings
    return call.json({
      '@odata.context': metadata(call, `users('${call.var.mailbox.account.id}')/mailboxSettings`),
      archiveFolder: call.var.mailbox.folderId('archive'),
      timeZone,
      dateFormat: 'yyyy-MM-dd',
      timeFormat: 'HH:mm',
      language: { locale: language, displayName: 'English (United States)' },
      automaticRepliesSetting: { status: 'disabled', externalAudience: 'all' },
    })
  })
