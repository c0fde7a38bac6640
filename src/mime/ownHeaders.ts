/**
 * Headers that the letter itself decides, by its properties: rows of the writer cannot set them, and
 * a reader does not make rows of them.
 */
const ofTheLetter = new Set(
  `from sender reply-to to cc bcc subject date message-id importance priority x-priority
   x-msmail-priority sensitivity keywords expires expiry-date disposition-notification-to
   return-receipt-to mime-version received return-path resent-from resent-to resent-date
   dkim-signature arc-seal arc-message-signature arc-authentication-results
   authentication-results`.split(/\s+/),
)

export function isOwnHeader(name: string): boolean {
  const key = name.toLowerCase()
  return ofTheLetter.has(key) || key.startsWith('content-')
}
