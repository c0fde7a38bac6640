/** The calls to Graph: before they are made, and what was really sent. */
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { createMessageStore } from '#compose/message/messageStore.ts'
import { toConfig } from '#config/config.ts'
import { createMessageIds } from '#delivery/core/messageIds.ts'
import { createExchangeLog } from '#graph/http/exchangeLog.ts'
import type { Exchange } from '#graph/http/exchange.ts'
import { RequestPanel } from '#inspector/RequestPanel.tsx'
import { RequestViews } from '#inspector/RequestViews.tsx'
import { files, full, requestId } from '#playground/samples.ts'
import type { Story } from '#playground/story.ts'
import { Clicked, nothing } from '#playground/world/stage.tsx'

const { capabilities, graphUrl } = toConfig({})
const newId = () => crypto.randomUUID()

const call: Exchange = {
  ...{ method: 'POST', path: '/me/sendMail', range: undefined, scopes: ['Mail.Send'] },
  ...{ status: 202, ms: 312, requestId, clientRequestId: requestId },
  ...{ bodyBytes: 412, body: '{"message":{"subject":"Quarterly report"}}' },
}
const part: Exchange = {
  ...{ ...call, method: 'PUT', path: undefined, range: 'bytes 0-3276799/88000000', scopes: [] },
  ...{ status: 200, body: undefined, bodyBytes: 3_276_800 },
}
const lost: Exchange = { ...part, status: undefined, requestId: undefined }

const panel = (message: Partial<ComposedMessage>, made: readonly Exchange[] = []) => {
  const log = createExchangeLog()
  log.showBodies(({ body }) => (typeof body === 'string' ? body : undefined))
  if (made.length > 0) log.begin()
  made.forEach(log.onExchange)
  const id = newId()
  const subject = {
    ...{ id, stamp: createMessageIds(id, newId), draft: undefined, capabilities, graphUrl },
    ...{ accountId: 'adele', address: 'AdeleV@contoso.com' },
    store: createMessageStore({ ...emptyMessage, ...message }),
  }
  return () => <RequestPanel {...{ subject, log }} onClose={nothing} />
}

const mime = panel(full)
const done = ['.request-panel-view:last-of-type input']
const sent = panel(full, [call])
const failed = panel(full, [
  { ...call, path: '/me/messages', status: 201 },
  part,
  lost,
  { ...call, status: 400 },
])

export const stories: readonly Story[] = [
  {
    name: 'RequestPanel',
    pageHeight: 640,
    states: {
      'one call': panel({ ...full, attachments: [] }),
      'by a draft, with a large file': panel({ ...full, attachments: [files.film] }),
      'as MIME': () => (
        <Clicked on={['.request-panel-view:nth-of-type(3) input']}>{mime()}</Clicked>
      ),
      sent: () => <Clicked on={done}>{sent()}</Clicked>,
      'some of it failed': () => <Clicked on={done}>{failed()}</Clicked>,
    },
  },
  {
    name: 'RequestViews',
    states: {
      'nothing was sent': () => <RequestViews view="save" hasRun={false} onChoose={nothing} />,
      'something was sent': () => <RequestViews view="done" hasRun onChoose={nothing} />,
    },
  },
]
