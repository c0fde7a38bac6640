/** What kind of message it is: its categories, how confidential it is, until when it counts. */
import { CategoriesField } from '#compose/categories/CategoriesField.tsx'
import { ExpiryField } from '#compose/expiry/ExpiryField.tsx'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { useServerRejectionAt } from '#compose/field/ServerRejectionContext.tsx'
import { SensitivityField } from '#compose/sensitivity/SensitivityField.tsx'
import type { ComposerEnvironment } from './environment.ts'
import { OptionsGroup } from './OptionsGroup.tsx'
import { UnsupportedOption } from './UnsupportedOption.tsx'

type Props = {
  message: ComposedMessage
  environment: ComposerEnvironment
  onEdit: (edit: MessageEdit) => void
}

export function PropertyOptions({ message, environment, onEdit }: Props) {
  const { now, zone, categories = [], categoriesOffer, capabilities } = environment
  const rejection = useServerRejectionAt('categories')
  const isUnlisted = capabilities?.categories === false
  return (
    <OptionsGroup>
      <CategoriesField
        categories={message.categories}
        known={categories}
        error={rejection}
        onChange={(chosen) => onEdit({ type: 'propertiesSet', properties: { categories: chosen } })}
      >
        {isUnlisted ? <UnsupportedOption textKey="options.noCategories" /> : categoriesOffer}
      </CategoriesField>
      <SensitivityField
        sensitivity={message.sensitivity}
        onChoose={(sensitivity) => onEdit({ type: 'propertiesSet', properties: { sensitivity } })}
      />
      <ExpiryField
        expiry={message.expiry}
        {...{ now, zone }}
        onChange={(expiry) => onEdit({ type: 'propertiesSet', properties: { expiry } })}
      />
    </OptionsGroup>
  )
}
