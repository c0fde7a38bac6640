/**
 * What Graph refused of the message, for the field it concerns: said there until it is edited or the
 * message is delivered again. Whoever delivers knows when; fields only ask what there is to say.
 */
import { createContext, useContext, type ReactNode } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { ValidationIssue, IssueField } from './validationIssue.ts'

export type ServerRejection = Pick<ValidationIssue, 'field' | 'textKey' | 'values'>

const ServerRejectionContext = createContext<ServerRejection | undefined>(undefined)

type Props = { rejection: ServerRejection | undefined; children: ReactNode }

export function ServerRejectionProvider({ rejection, children }: Props) {
  return <ServerRejectionContext value={rejection}>{children}</ServerRejectionContext>
}

/** What was refused, wherever it is said. */
export const useServerRejection = () => useContext(ServerRejectionContext)

/** The sentence for this place, if it is the one concerned. */
export function useServerRejectionAt(place: IssueField | undefined): string | undefined {
  const t = useTranslate()
  const rejection = useContext(ServerRejectionContext)
  return rejection && rejection.field === place ? t(rejection.textKey, rejection.values) : undefined
}
