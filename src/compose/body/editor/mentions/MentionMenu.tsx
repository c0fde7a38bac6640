/** The people that an at sign finds, at the caret. Who is chosen is linked to in the text, and gets the message. */
import type { Editor } from '@tiptap/core'
import { TypedMenu } from '#compose/body/editor/typedMenu/TypedMenu.tsx'
import { useTypedQuery } from '#compose/body/editor/typedMenu/useTypedQuery.tsx'
import { mentioning } from '#compose/mentions/mentioning.ts'
import type { Recipient } from '#compose/recipients/recipients.ts'
import type { Suggest } from '#compose/recipients/suggestions/suggest.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { plainAddress } from '#compose/recipients/plainLabel.ts'
import { announce } from '#ui/announce.ts'
import { insertMention } from './insertMention.tsx'
import { readMentionQuery } from './mentionQuery.ts'
import { useMentionPeople } from './useMentionPeople.tsx'

type Props = { editor: Editor; suggest: Suggest | undefined }

export function MentionMenu({ editor, suggest }: Props) {
  const t = useTranslate()
  const query = useTypedQuery(editor, readMentionQuery)
  const { open } = query
  // After a blank nobody is meant: Enter is the text's, until the next word goes on with a name.
  const found = useMentionPeople(open?.words.endsWith(' ') ? undefined : open?.words, suggest)

  function mention(person: Recipient | undefined) {
    if (!open || !person) return
    const { name, address } = person
    insertMention(editor, name ? { name, address } : { address }, open)
    const isAdded = mentioning.getState().add?.(name ? { name, address } : { address })
    if (isAdded) announce(t('mentions.added', { name: name ?? plainAddress(address) }))
  }
  return (
    <TypedMenu
      {...{ editor, query }}
      label={t('mentions.people')}
      found={found.map(({ name, address }) => ({
        key: address,
        name: name ?? plainAddress(address),
        ...(name && { detail: plainAddress(address) }),
      }))}
      said={t('recipients.suggestionCount', { count: found.length })}
      onChoose={(index) => mention(found[index])}
    />
  )
}
