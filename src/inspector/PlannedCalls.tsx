/** The calls that would be made now, in order, each to be opened and copied. */
import { formatExactSize, formatFileSize } from '#compose/attachments/fileSize.ts'
import { useTranslate, type Translate } from '#i18n/useTranslate.ts'
import { CallEntry, type Fact } from './CallEntry.tsx'
import { CopyRow } from './CopyRow.tsx'
import { foldBody } from './record/foldBody.ts'
import { listCalls } from './record/listCalls.ts'
import { useFoldedText } from './useFoldedText.tsx'
import { variablesOf, shownPieces, type RecordedCall } from './record/recordedCall.ts'
import type { Language } from './copy/languages.ts'

type Copy = (calls: readonly RecordedCall[], language: Language) => void

type Props = { calls: readonly RecordedCall[]; onCopy: Copy }

export function PlannedCalls({ calls, onCopy }: Props) {
  const t = useTranslate()
  const label = t('inspector.calls')
  return (
    <>
      {calls.length > 1 && (
        <CopyRow
          label="inspector.copyAllAs"
          about={t('inspector.copyAll')}
          onCopy={(language) => onCopy(calls, language)}
        />
      )}
      <ol className="request-panel-calls" aria-label={label}>
        {listCalls(calls).map((line) =>
          'more' in line ? (
            <li key={line.at} className="request-panel-more">
              {t('inspector.moreRanges', { count: line.more })}
            </li>
          ) : (
            <PlannedCall
              key={line.at}
              call={line.call}
              isOnly={calls.length === 1}
              {...{ onCopy }}
            />
          ),
        )}
      </ol>
    </>
  )
}

function PlannedCall({
  call,
  isOnly,
  onCopy,
}: {
  call: RecordedCall
  isOnly: boolean
  onCopy: Copy
}) {
  const t = useTranslate()
  const foldedText = useFoldedText()
  const { method, scopes, body, bodyBytes } = call
  const path = shownPieces(call.path)
  const brief = [
    ...(scopes.length > 0 ? scopes : [t('inspector.noToken')]),
    ...(bodyBytes > 0 ? [formatFileSize(bodyBytes)] : []),
    ...variablesOf(call).map(({ call: giver }) => t('inspector.needs', { call: giver + 1 })),
  ]
  const size = bodyBytes > 0 ? formatExactSize(bodyBytes) : t('inspector.noBody')
  const shown = body.kind === 'text' ? foldBody(body.pieces, foldedText) : rangeWords(call, t)
  return (
    <CallEntry
      {...{ method, path, brief }}
      details={detailsOf(call, size, t)}
      body={shown}
      isOpen={isOnly}
    >
      <CopyRow
        label="inspector.copyAs"
        about={t('inspector.copyCall', { call: `${method} ${path}` })}
        onCopy={(language) => onCopy([call], language)}
      />
    </CallEntry>
  )
}

function detailsOf(call: RecordedCall, size: string, t: Translate): Fact[] {
  const { url, headers, scopes } = call
  const token = { label: 'Authorization', value: t('inspector.token') }
  return [
    { label: t('inspector.url'), value: shownPieces(url) },
    ...(scopes.length > 0 ? [token] : []),
    ...headers.map(([label, value]) => ({ label, value })),
    { label: t('inspector.permission'), value: scopes.join(', ') || t('inspector.noToken') },
    { label: t('inspector.bodySize'), value: size },
    ...variablesOf(call).map(({ name, property, call: giver }) => ({
      label: `{${name}}`,
      value: t('inspector.gap', { property, call: giver + 1 }),
    })),
  ]
}

function rangeWords({ body }: RecordedCall, t: Translate): string | undefined {
  if (body.kind !== 'range') return undefined
  const { name, start, end } = body.range
  return t('inspector.range', { from: start, to: end - 1, file: name })
}
