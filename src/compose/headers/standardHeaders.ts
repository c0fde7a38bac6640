/**
 * Names people try to add and cannot: headers that mail itself defines. Graph sets them from the
 * letter or not at all (Graph: message resource; it takes only names that begin with "x-").
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

/** Standard headers that a person may set where the letter travels as one MIME message. */
const inMime = new Set(
  `in-reply-to references comments auto-submitted precedence organization user-agent
   list-id list-unsubscribe list-unsubscribe-post list-help list-post list-archive list-subscribe
   list-owner thread-topic thread-index feedback-id require-recipient-valid-since`.split(/\s+/),
)

export function travelsInMime(name: string): boolean {
  return inMime.has(name.toLowerCase())
}
