/** What the newest run really sent, and what came back. */
import { formatExactSize } from '#compose/attachments/fileSize.ts'
import { useWords, type Say } from '#i18n/useTranslate.ts'
import { CallEntry, type Fact } from './CallEntry.tsx'
import type { SeenExchange } from '#graph/http/exchangeLog.ts'

export function DoneCalls({ exchanges }: { exchanges: readonly SeenExchange[] }) {
  const say = useWords()
  return (
    <ol className="request-panel-calls" aria-label={say('wire.calls')}>
      {exchanges.map((exchange) => {
        const { id, method, path, status, ms, shownBody, bodyBytes } = exchange
        return (
          <CallEntry
            key={id}
            method={method}
            path={path ?? '{upload-url}'}
            brief={[
              status === undefined ? say('common.noAnswer') : String(status),
              say('wire.took', { ms }),
            ]}
            facts={factsOf(
              exchange,
              bodyBytes > 0 ? formatExactSize(bodyBytes) : say('wire.noBody'),
              say,
            )}
            body={shownBody}
            isOpen={exchanges.length === 1}
            hasFailed={status === undefined || status >= 400}
          />
        )
      })}
    </ol>
  )
}

function factsOf(exchange: SeenExchange, size: string, say: Say): Fact[] {
  const { requestId, clientRequestId, range, scopes } = exchange
  const given = (label: string, value: string | undefined) => (value ? [{ label, value }] : [])
  return [
    ...given('request-id', requestId),
    ...given('client-request-id', clientRequestId),
    ...given('Content-Range', range),
    { label: say('wire.permission'), value: scopes.join(', ') || say('wire.noToken') },
    { label: say('wire.bodySize'), value: size },
  ]
}
