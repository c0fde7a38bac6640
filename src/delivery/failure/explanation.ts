/** A failure in words, for the bar that shows it and the field it concerns. */
import type { IssueField } from '#compose/field/validationIssue.ts'
import type { WhyMissing } from '#lazy/missingReason.ts'
import type { TextKey, TextValues } from '#i18n/texts.ts'

export type Intent = 'send' | 'save'

type NextStep = 'retry' | 'reload' | 'signIn' | 'consent' | 'edit' | 'look' | 'none'

/** Why it happened and what to do. */
export type Reason = {
  readonly why: TextKey
  readonly values?: TextValues
  readonly next: NextStep
  readonly place?: IssueField
}

export type Explanation = Reason & {
  /** What happened, in one short sentence. */
  readonly textKey: TextKey
  readonly outcome: 'notSent' | 'unknown'
  /** The attachment concerned. */
  readonly item?: string
  /** To quote to Microsoft's support; ours if Graph gave none. */
  readonly requestId?: string
}

/** Why code that is fetched late did not come, and what helps. */
export const missingReasons: Readonly<Record<WhyMissing, Reason>> = {
  offline: { why: 'deliver.offline', next: 'retry' },
  older: { why: 'part.olderExplained', next: 'reload' },
  unknown: { why: 'part.missingUnknown', next: 'retry' },
}

/** For what could not begin, because its code could not be fetched. */
export function asMissing(why: WhyMissing, intent: Intent): Explanation {
  const textKey = intent === 'send' ? 'deliver.notSent' : 'deliver.notSaved'
  return { textKey, outcome: 'notSent', ...missingReasons[why] }
}
