/** Which signature new messages get, and which one replies and forwards. */
import { useTranslate } from '#i18n/useTranslate.ts'
import { Select } from '#ui/Select.tsx'
import type { Signatures } from './signatures.ts'

type Choice = Pick<Signatures, 'forNew' | 'forReplies'>

type Props = {
  all: Signatures
  hasDefault: boolean
  onChoose: (choice: Choice) => void
}

/** Not the id of any. */
const none = ''
const byDefault = ' '

export function SignatureChoices({ all, hasDefault, onChoose }: Props) {
  const t = useTranslate()
  const options = [
    ...(hasDefault ? [{ value: byDefault, label: t('signatures.default') }] : []),
    { value: none, label: t('options.none') },
    ...all.signatures.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const valueOf = (id: string | null | undefined) =>
    id ?? (id === undefined && hasDefault ? byDefault : none)
  const choose = (name: keyof Choice, value: string) =>
    onChoose({ [name]: value === byDefault ? undefined : value === none ? null : value })
  return (
    <div className="signatures-choices">
      <Select
        label={t('signatures.forNew')}
        options={options}
        value={valueOf(all.forNew)}
        onChange={({ target }) => choose('forNew', target.value)}
      />
      <Select
        label={t('signatures.forReplies')}
        options={options}
        value={valueOf(all.forReplies)}
        onChange={({ target }) => choose('forReplies', target.value)}
      />
    </div>
  )
}
