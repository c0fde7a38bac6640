/** What the newest run really sent, and what came back. */
import { formatExactSize } from '#compose/attachments/fileSize.ts'
import { useTranslate, type Translate } from '#i18n/useTranslate.ts'
import { CallEntry, type Fact } from './CallEntry.tsx'
import type { SeenExchange } from '#graph/http/exchangeLog.ts'

export function CompletedCalls({ exchanges }: { exchanges: readonly SeenExchange[] }) {
  const t = useTranslate()
  return (
    <ol className="request-panel-calls" aria-label={t('inspector.calls')}>
      {exchanges.map((exchange) => {
        const { id, method, path, status, ms, shownBody, bodyBytes } = exchange
        return (
          <CallEntry
            key={id}
            method={method}
            path={path ?? '{upload-url}'}
            brief={[
              status === undefined ? t('common.noAnswer') : String(status),
              t('inspector.took', { ms }),
            ]}
            details={detailsOf(
              exchange,
              bodyBytes > 0 ? formatExactSize(bodyBytes) : t('inspector.noBody'),
              t,
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

function detailsOf(exchange: SeenExchange, size: string, t: Translate): Fact[] {
  const { requestId, clientRequestId, range, scopes } = exchange
  const given = (label: string, value: string | undefined) => (value ? [{ label, value }] : [])
  return [
    ...given('request-id', requestId),
    ...given('client-request-id', clientRequestId),
    ...given('Content-Range', range),
    { label: t('inspector.permission'), value: scopes.join(', ') || t('inspector.noToken') },
    { label: t('inspector.bodySize'), value: size },
  ]
}
