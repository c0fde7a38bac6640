/** The custom headers among the advanced options, or why there are none. */
import { useServerRejectionAt } from '#compose/field/ServerRejectionContext.tsx'
import { HeaderRows } from '#compose/headers/HeaderRows.tsx'
import { mostHeaders, noHeaders, type HeaderRow } from '#compose/headers/headers.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { ComposerEnvironment } from './environment.ts'
import { UnsupportedOption } from './UnsupportedOption.tsx'

type Props = {
  message: ComposedMessage
  environment: ComposerEnvironment
  onEdit: (edit: MessageEdit) => void
}

export function HeadersSection({ message: { headers }, environment, onEdit }: Props) {
  const t = useTranslate()
  const rejection = useServerRejectionAt('headers')
  const change = (changed: readonly HeaderRow[]) =>
    onEdit({ type: 'propertiesSet', properties: { headers: changed } })
  const isMissing = environment.capabilities?.headers === false
  return (
    <div className="advanced-options-group" data-field="headers">
      <div className="advanced-options-heading">
        <h3>{t('headers.heading')}</h3>
        {!isMissing && (
          <span>{t('headers.counter', { count: headers.length, most: mostHeaders })}</span>
        )}
      </div>
      {rejection && <p className="field-error">{rejection}</p>}
      {isMissing ? (
        <UnsupportedOption
          textKey="options.noHeaders"
          onRemove={headers.length > 0 ? () => change(noHeaders) : undefined}
        />
      ) : (
        <HeaderRows headers={headers} newId={environment.newId} onChange={change} />
      )}
    </div>
  )
}
