/** The calls that would be made now, in order, each to be opened and copied. */
import { formatExactSize, formatFileSize } from '#compose/attachments/fileSize.ts'
import { useWords, type Say } from '#i18n/useTranslate.ts'
import { CallEntry, type Fact } from './CallEntry.tsx'
import { CopyRow } from './CopyRow.tsx'
import { foldBody } from './record/foldBody.ts'
import { listCalls } from './record/listCalls.ts'
import { useSayFolded } from './useFoldedText.tsx'
import { gapsOf, shownPieces, type WireCall } from './record/recordedCall.ts'
import type { Language } from './copy/languages.ts'

type Copy = (calls: readonly WireCall[], language: Language) => void

type Props = { calls: readonly WireCall[]; onCopy: Copy }

export function PlannedCalls({ calls, onCopy }: Props) {
  const say = useWords()
  const label = say('wire.calls')
  return (
    <>
      {calls.length > 1 && (
        <CopyRow
          label="wire.copyAllAs"
          about={say('wire.copyAll')}
          onCopy={(language) => onCopy(calls, language)}
        />
      )}
      <ol className="request-panel-calls" aria-label={label}>
        {listCalls(calls).map((line) =>
          'more' in line ? (
            <li key={line.at} className="request-panel-more">
              {say('wire.moreRanges', { count: line.more })}
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

function PlannedCall({ call, isOnly, onCopy }: { call: WireCall; isOnly: boolean; onCopy: Copy }) {
  const say = useWords()
  const sayFolded = useSayFolded()
  const { method, scopes, body, bodyBytes } = call
  const path = shownPieces(call.path)
  const brief = [
    ...(scopes.length > 0 ? scopes : [say('wire.noToken')]),
    ...(bodyBytes > 0 ? [formatFileSize(bodyBytes)] : []),
    ...gapsOf(call).map(({ call: giver }) => say('wire.needs', { call: giver + 1 })),
  ]
  const size = bodyBytes > 0 ? formatExactSize(bodyBytes) : say('wire.noBody')
  const shown = body.kind === 'text' ? foldBody(body.pieces, sayFolded) : rangeWords(call, say)
  return (
    <CallEntry
      {...{ method, path, brief }}
      facts={factsOf(call, size, say)}
      body={shown}
      isOpen={isOnly}
    >
      <CopyRow
        label="wire.copyAs"
        about={say('wire.copyCall', { call: `${method} ${path}` })}
        onCopy={(language) => onCopy([call], language)}
      />
    </CallEntry>
  )
}

function factsOf(call: WireCall, size: string, say: Say): Fact[] {
  const { url, headers, scopes } = call
  const token = { label: 'Authorization', value: say('wire.token') }
  return [
    { label: say('wire.url'), value: shownPieces(url) },
    ...(scopes.length > 0 ? [token] : []),
    ...headers.map(([label, value]) => ({ label, value })),
    { label: say('wire.permission'), value: scopes.join(', ') || say('wire.noToken') },
    { label: say('wire.bodySize'), value: size },
    ...gapsOf(call).map(({ name, property, call: giver }) => ({
      label: `{${name}}`,
      value: say('wire.gap', { property, call: giver + 1 }),
    })),
  ]
}

function rangeWords({ body }: WireCall, say: Say): string | undefined {
  if (body.kind !== 'range') return undefined
  const { name, start, end } = body.range
  return say('wire.range', { from: start, to: end - 1, file: name })
}
