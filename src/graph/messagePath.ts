/** Where a message lies (Graph: message resource). Ids of Exchange may hold what a path may not. */
export function messagePath(id: string): string {
  return `/me/messages/${encodeURIComponent(id)}`
}

/** One of its attachments (Graph: attachment resource). */
export function attachmentPath(message: string, attachment: string): string {
  return `${messagePath(message)}/attachments/${encodeURIComponent(attachment)}`
}
