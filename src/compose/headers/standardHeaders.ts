/**
 * Names people try to add and cannot: headers that mail itself defines. Graph sets them from the
 * message or not at all (Graph: message resource; it takes only names that begin with "x-").
 */
const names = new Set(
  `from sender to cc bcc reply-to subject date message-id in-reply-to references comments keywords
   received return-path mime-version content-type content-transfer-encoding content-disposition
   content-language importance priority sensitivity auto-submitted precedence organization
   list-id list-unsubscribe list-unsubscribe-post list-help list-post list-archive
   disposition-notification-to return-receipt-to dkim-signature arc-seal
   authentication-results user-agent thread-topic thread-index feedback-id require-recipient-valid-since`.split(
    /\s+/,
  ),
)

export function isStandardHeader(name: string): boolean {
  return names.has(name.toLowerCase())
}

/**
 * Headers a MIME message writes itself, from the message, or that only a server may write (RFC 5322,
 * 3.6; RFC 2045; RFC 5321, 4.4). A second one would contradict the first.
 */
const own = new Set(
  `from sender to cc bcc reply-to subject date message-id mime-version importance priority x-priority
   x-msmail-priority sensitivity keywords expires expiry-date
   disposition-notification-to return-receipt-to return-path received dkim-signature arc-seal arc-message-signature arc-authentication-results
   authentication-results`.split(/\s+/),
)

export function isWrittenByMessage(name: string): boolean {
  const key = name.toLowerCase()
  return own.has(key) || key.startsWith('content-') || key.startsWith('resent-')
}
