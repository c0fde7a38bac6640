/**
 * Whether a copy that was found is the version on screen, another one, or nobody can tell. Pure.
 *
 * The version's id alone proves nothing: another program keeps our property when it changes the rest. So
 * what a reader sees is compared too. Without the id, the smaller properties have to agree as well.
 */
import { isFile, isStored } from '#compose/attachments/attachments.ts'
import { toGraphProperties } from '#compose/extendedProperties/extendedProperties.ts'
import { propertyValue } from '#compose/mapi/propertyKey.ts'
import { versionProperty } from '#compose/extendedProperties/reservedProperties.ts'
import type { GraphMessage, GraphMessageRead } from '#graph/types.ts'
import {
  draftPropertyNames,
  propertyOf,
  type DraftProperty,
} from '#delivery/merge/draftProperties.ts'
import { toGraphMessageWithIds, type OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import {
  leastAlike,
  likeBodies,
  likeFiles,
  likeLines,
  likeSubjects,
  type Likeness,
} from './similarity.ts'
import type { CopyRead } from './readCopy.ts'
import { isAsSent } from '#delivery/core/version.ts'

export function compareCopy(outgoing: OutgoingMessage, { whole, files }: CopyRead): Likeness {
  const wanted = toGraphMessageWithIds(outgoing)
  const seen = seenOf(outgoing, wanted)
  const head = likePart(wanted, seen, (own) =>
    leastAlike([
      likeSubjects(own.subject ?? '', whole.subject ?? ''),
      ...lines.map((name) => likeLines(own[name], whole[name])),
    ]),
  )
  // Its text cannot be read.
  if (!files) return leastAlike([head, 'unsure'])
  const shown = leastAlike([
    head,
    likePart(wanted, seen, (own) => likeBodies(own.body, whole.body)),
    likeFiles(filesOf(outgoing), files),
  ])
  if (isThisVersion(outgoing, whole)) return shown
  const named = hasOwnFiles(outgoing) ? 'same' : 'unsure'
  return leastAlike([shown, likeRest(outgoing, whole), named])
}

/**
 * A file of the same name may be another one, unless it is known that ours went into the draft, and no draft of this
 * message was gone before: what is found may have been that one.
 */
function hasOwnFiles({ message, draft, stamp }: OutgoingMessage): boolean {
  const known = stamp.isDraftGone ? [] : Object.keys(draft?.attached ?? {})
  return message.attachments.every((one) => isStored(one) || known.includes(one.id))
}

const lines = ['toRecipients', 'ccRecipients', 'bccRecipients'] as const

/** Alike to what we wrote, or to what Exchange made of it when it was written. */
function likePart(
  wanted: GraphMessage,
  seen: GraphMessage | undefined,
  like: (own: GraphMessage) => Likeness,
): Likeness {
  const likeness = like(wanted)
  return likeness !== 'same' && seen && like(seen) === 'same' ? 'same' : likeness
}

/**
 * What Exchange made of this version, as it answered or was read since. Of a copy nobody asked to keep an earlier
 * version of this page asked without If-Match: the answer may say what others wrote. So does one that was read
 * when others had changed it: then `written` says theirs too (applyTheirs.ts).
 */
function seenOf(outgoing: OutgoingMessage, wanted: GraphMessage): GraphMessage | undefined {
  const { draft, stamp } = outgoing
  if (!draft?.isKept || draft.attempted || !isAsSent(outgoing)) return undefined
  const written = propertyValue(draft.written.singleValueExtendedProperties, versionProperty)
  const isWritten = (name: DraftProperty) => {
    const { meaning } = propertyOf(name)
    return meaning(draft.written) === meaning(wanted)
  }
  return written === stamp.version?.id && shownNames.every(isWritten) ? draft.seen : undefined
}

function filesOf({ message }: OutgoingMessage) {
  return message.attachments.map((one) => ({
    name: one.name,
    isSure: isFile(one) || isStored(one),
  }))
}

function isThisVersion(outgoing: OutgoingMessage, whole: GraphMessageRead): boolean {
  const { version } = outgoing.stamp
  const found = propertyValue(whole.singleValueExtendedProperties, versionProperty)
  return isAsSent(outgoing) && version?.id === found
}

const shownNames = draftPropertyNames.filter((name) => propertyOf(name).isShown)
const rest = draftPropertyNames.filter((name) => !propertyOf(name).isShown)
const [unstable, stable] = [true, false].map((isUnstable) =>
  rest.filter((name) => !!propertyOf(name).mayChangeWhenSent === isUnstable),
) as [DraftProperty[], DraftProperty[]]

function likeRest(outgoing: OutgoingMessage, whole: GraphMessageRead): Likeness {
  const wanted = toGraphMessageWithIds(outgoing)
  const differs = (name: DraftProperty) => {
    const { meaning, isFilledIn } = propertyOf(name)
    const isEmpty = meaning(wanted) === ''
    return meaning(wanted) !== meaning(whole) && !(isEmpty && isFilledIn?.(whole))
  }
  if (stable.some(differs)) return 'other'
  return unstable.some(differs) || hasUnseen(outgoing, wanted) ? 'unsure' : 'same'
}

/** Graph shows these to nobody, or not as they were written. */
function hasUnseen({ message }: OutgoingMessage, wanted: GraphMessage): boolean {
  const { internetMessageHeaders = [], mentions = [], extensions = [] } = wanted
  const own = toGraphProperties(message.extendedProperties)
  return [internetMessageHeaders, mentions, extensions, own].some((list) => list.length > 0)
}
