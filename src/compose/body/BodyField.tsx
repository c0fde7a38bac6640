/**
 * What the message says. A plain field takes the keys from the first paint; the editor takes its
 * place when it has arrived (useEditorHandover.tsx) and owns the text from then on.
 *
 * `body` is read once: to load another body, give the component another `key`. `children` stand
 * between the text and its toolbar.
 */
import { useId, useRef, useState, type ReactNode } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { quotedPart } from './quoted.ts'
import { isPlain, plainCopy } from './body.ts'
import type { Body, TypedCopy } from './bodyValue.ts'
import type { Suggest } from '#compose/recipients/suggestions/suggest.ts'
import { EditorMissing } from '#compose/body/field/EditorMissing.tsx'
import { FormattingToolbar } from '#compose/body/toolbar/FormattingToolbar.tsx'
import { PlainField } from '#compose/body/field/PlainField.tsx'
import { useDebouncedCopy } from '#compose/body/field/useDebouncedCopy.tsx'
import { useEditorHandover } from '#compose/body/field/useEditorHandover.tsx'
import { usePrintedText } from '#compose/body/field/usePrintedText.tsx'
import { useTypedBefore } from '#compose/body/field/useTypedBefore.tsx'
import './BodyField.css'

type Props = {
  body: Body
  onType: (copy: TypedCopy) => void
  onReady?: () => void
  error?: string | undefined
  /** It can be read, not changed; what stands with it decides for itself. */
  isLocked?: boolean
  /** Pasted before the scripts came, and too long for the editor: it is not in the field any more. */
  onBigText?: (text: string) => void
  children?: ReactNode
  /** The part below the text that is kept as it is shall leave the message. */
  onRemoveQuoted?: () => void
  /** Whom “@” may mean. */
  suggest?: Suggest | undefined
}

/** Nothing in a locked text can have the focus, and keys must scroll it all the same. */
const scrollStop = { tabIndex: 0 }

export function BodyField({ body, onType, error, isLocked, children, ...on }: Props) {
  const t = useTranslate()
  const errorId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [first] = useState(body)
  const [canTypePlain] = useState(() => isPlain(body))
  const onChange = useDebouncedCopy(onType)
  usePrintedText(field)
  const options = { field, body: first, onChange, onReady: on.onReady }
  const { stage, missing } = useEditorHandover(options)

  useTypedBefore({ field, body: first, onType, onBigText: on.onBigText })

  const label = t('body.label')
  const given = { label, errorId: error && errorId, suggest: on.suggest, format: body.format }
  return (
    <div className="body-field">
      <div className="body-field-scroll" {...(isLocked && scrollStop)}>
        <div className="body-field-lock" inert={isLocked}>
          {stage.name === 'here' ? (
            <stage.chunk.EditorText {...stage.shown} {...given} onSign={onType} />
          ) : (
            <PlainField
              ref={field}
              aria-label={label}
              placeholder={t('body.placeholder')}
              aria-invalid={error ? true : undefined}
              aria-describedby={given.errorId}
              defaultValue={first.text}
              readOnly={!canTypePlain}
              onInput={({ currentTarget }) => onChange(() => plainCopy(currentTarget.value))}
            />
          )}
        </div>
        {error && (
          <p id={errorId} className="body-field-error">
            {error}
          </p>
        )}
        <Quoted {...{ stage, body, onType }} onRemove={on.onRemoveQuoted} />
        {stage.name === 'missing' && <EditorMissing isPlain={canTypePlain} {...missing} />}
      </div>
      <div className="body-field-foot">
        {children}
        <div className="body-field-lock" inert={isLocked}>
          <Toolbar stage={stage} />
        </div>
      </div>
    </div>
  )
}

function Toolbar({ stage }: Pick<ReturnType<typeof useEditorHandover>, 'stage'>) {
  if (stage.name !== 'here') return <FormattingToolbar />
  return <stage.chunk.EditorToolbar editor={stage.shown.editor} />
}

type QuotedProps = Pick<Props, 'body' | 'onType'> &
  Pick<ReturnType<typeof useEditorHandover>, 'stage'> & { onRemove: (() => void) | undefined }

function Quoted({ stage, body, onType, onRemove }: QuotedProps) {
  if (stage.name !== 'here' || !onRemove || quotedPart(body) === '') return null
  const { editor } = stage.shown
  return <stage.chunk.QuotedPart {...{ body, editor, onType, onRemove }} />
}
