/** The rarer properties that anybody may want: who answers go to, what kind of letter it is. */
import { CategoriesField } from '#compose/categories/CategoriesField.tsx'
import { ExpiryField } from '#compose/expiry/ExpiryField.tsx'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { SenderField } from '#compose/sender/SenderField.tsx'
import { SensitivityField } from '#compose/sensitivity/SensitivityField.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { Surroundings } from './environment.ts'
import { MissingAbility } from './UnsupportedOption.tsx'
import { NamedPeople } from './RecipientOption.tsx'
import { OptionsPart } from './OptionsSection.tsx'

type Props = {
  message: ComposedMessage
  surroundings: Surroundings
  onEdit: (edit: MessageEdit) => void
}

export function PropertyOptions({ message, surroundings, onEdit }: Props) {
  const say = useWords()
  const { zone, suggest, categories = [], abilities, isBeta = false } = surroundings
  const people = { message, suggest, onEdit }
  return (
    <>
      <OptionsPart heading={say('options.people')}>
        <NamedPeople line="replyTo" {...people} />
        <SenderField
          sender={message.sender}
          onChange={(sender) => onEdit({ type: 'senderSet', sender })}
        />
        {(isBeta || message.mentions.length > 0) && (
          <NamedPeople line="mentions" hint="options.mentionsBeta" {...people} />
        )}
      </OptionsPart>
      <OptionsPart heading={say('options.kind')} place="categories">
        {abilities?.categories === false && <MissingAbility says="options.noCategories" />}
        <CategoriesField
          categories={message.categories}
          known={categories}
          onChange={(chosen) => onEdit({ type: 'categoriesSet', categories: chosen })}
        />
        {surroundings.categoriesOffer}
        <SensitivityField
          sensitivity={message.sensitivity}
          onChoose={(sensitivity) => onEdit({ type: 'sensitivitySet', sensitivity })}
        />
        <ExpiryField
          expiry={message.expiry}
          zone={zone}
          onChange={(expiry) => onEdit({ type: 'expirySet', expiry })}
        />
      </OptionsPart>
    </>
  )
}
