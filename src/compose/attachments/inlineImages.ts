/**
 * Pictures that stand in the text: attachments the message names by their content id (RFC 2392).
 *
 * They are no entries of the list of files as long as the text shows them.
 */
import { isFile, type Attachment, type FileAttachment } from './attachments.ts'
import type { Body } from '#compose/body/bodyValue.ts'

export function isPicture(attachment: Attachment, { html, around }: Body): boolean {
  const id = 'contentId' in attachment ? attachment.contentId : undefined
  if (id === undefined) return false
  const text = [html, around?.isText ? '' : (around?.after ?? ''), around?.before ?? ''].join('\n')
  return [id, encodeURIComponent(id)].some((spelled) => names(text, spelled))
}

/** Added on this page or an earlier one; what lies in a draft only was put there by somebody else. */
export function isOurs(attachment: Attachment): attachment is FileAttachment {
  return isFile(attachment) && /@mail-composer$/.test(attachment.contentId ?? '')
}

/** `cid:a` is not named by `cid:ab`. */
function names(text: string, contentId: string): boolean {
  const wanted = `cid:${contentId}`.toLowerCase()
  const lower = text.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (/^(?:["'\s>)&]|$)/.test(lower.slice(at + wanted.length, at + wanted.length + 1)))
      return true
  }
  return false
}
