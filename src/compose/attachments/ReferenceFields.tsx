/** Attaches a link to a file elsewhere; where Graph has no such thing, that is said instead. */
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Attachment } from './attachments.ts'
import {
  blankReference,
  permissions,
  providers,
  referenceFaults,
  toReferenceAttachment,
  type ReferenceForm,
} from './references.ts'

type Props = {
  isBeta: boolean
  newId: () => string
  onAttach: (attachment: Attachment) => void
}

export function ReferenceFields({ isBeta, newId, onAttach }: Props) {
  const t = useTranslate()
  return (
    <fieldset className="advanced-options-group">
      <legend>{t('references.heading')}</legend>
      <p className="message-options-hint">{t(isBeta ? 'references.hint' : 'references.noBeta')}</p>
      {isBeta && <ReferenceInputs {...{ newId, onAttach }} />}
    </fieldset>
  )
}

function ReferenceInputs({ newId, onAttach }: Omit<Props, 'isBeta'>) {
  const t = useTranslate()
  const [form, setForm] = useState(blankReference)
  const [isTried, setIsTried] = useState(false)
  const faults = isTried ? referenceFaults(form) : {}
  const set = (change: Partial<ReferenceForm>) => setForm({ ...form, ...change })

  function attach() {
    setIsTried(true)
    if (Object.keys(referenceFaults(form)).length > 0) return
    onAttach(toReferenceAttachment(form, newId()))
    setForm(blankReference)
    setIsTried(false)
  }

  return (
    <>
      <TextField
        label={t('references.address')}
        error={faults.sourceUrl && t(faults.sourceUrl)}
        inputMode="url"
        autoComplete="off"
        value={form.sourceUrl}
        onChange={({ target }) => set({ sourceUrl: target.value })}
      />
      <TextField
        label={t('references.name')}
        error={faults.name && t(faults.name)}
        autoComplete="off"
        value={form.name}
        onChange={({ target }) => set({ name: target.value })}
      />
      <Choice {...{ form, set }} property="providerType" values={providers} />
      <Choice {...{ form, set }} property="permission" values={permissions} />
      <Button kind="outline" className="advanced-options-add" onClick={attach}>
        {t('references.attach')}
      </Button>
    </>
  )
}

type ChoiceProps<Name extends 'providerType' | 'permission'> = {
  form: ReferenceForm
  property: Name
  values: readonly ReferenceForm[Name][]
  set: (change: Partial<ReferenceForm>) => void
}

function Choice<Name extends 'providerType' | 'permission'>(props: ChoiceProps<Name>) {
  const { form, property, values, set } = props
  const t = useTranslate()
  return (
    <Select
      label={t(`references.${property}`)}
      value={form[property]}
      options={values.map((value) => ({ value, label: t(`references.${value}`) }))}
      onChange={({ target }) => {
        const value = values.find((one) => one === target.value)
        if (value) set({ [property]: value })
      }}
    />
  )
}
