/** The rarer properties that anybody may want: who answers go to, what kind of message it is. */
import { CategoriesField } from '#compose/categories/CategoriesField.tsx'
import { ExpiryField } from '#compose/expiry/ExpiryField.tsx'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { SenderField } from '#compose/sender/SenderField.tsx'
import { SensitivityField } from '#compose/sensitivity/SensitivityField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { ComposerEnvironment } from './environment.ts'
import { UnsupportedOption } from './UnsupportedOption.tsx'
import { RecipientOption } from './RecipientOption.tsx'
import { OptionsSection } from './OptionsSection.tsx'

type Props = {
  message: ComposedMessage
  environment: ComposerEnvironment
  onEdit: (edit: MessageEdit) => void
}

export function PropertyOptions({ message, environment, onEdit }: Props) {
  const t = useTranslate()
  const { zone, suggest, categories = [], capabilities, isBeta = false } = environment
  const people = { message, suggest, onEdit }
  return (
    <>
      <OptionsSection heading={t('options.people')}>
        <RecipientOption line="replyTo" {...people} />
        <SenderField
          sender={message.sender}
          onChange={(sender) => onEdit({ type: 'senderSet', sender })}
        />
        {(isBeta || message.mentions.length > 0) && (
          <RecipientOption line="mentions" hint="options.mentionsBeta" {...people} />
        )}
      </OptionsSection>
      <OptionsSection heading={t('options.kind')} place="categories">
        {capabilities?.categories === false && <UnsupportedOption textKey="options.noCategories" />}
        <CategoriesField
          categories={message.categories}
          known={categories}
          onChange={(chosen) => onEdit({ type: 'categoriesSet', categories: chosen })}
        />
        {environment.categoriesOffer}
        <SensitivityField
          sensitivity={message.sensitivity}
          onChoose={(sensitivity) => onEdit({ type: 'sensitivitySet', sensitivity })}
        />
        <ExpiryField
          expiry={message.expiry}
          zone={zone}
          onChange={(expiry) => onEdit({ type: 'expirySet', expiry })}
        />
      </OptionsSection>
    </>
  )
}
