/**
 * The path as the routes spell it. Graph takes segments in any case and keys in brackets:
 * `/me/SendMail`, `/me/messages('AAMk…')`.
 */
const segments = [
  'me', 'users', 'groups', 'members', 'transitiveMembers', 'sendMail', 'messages', 'mailFolders', 'childFolders', 'attachments', 'send',
  'createUploadSession', 'createReply', 'createReplyAll', 'createForward', 'reply', 'replyAll',
  'forward', 'move', 'photo', 'photos', 'people', 'contacts', 'events', 'mailboxSettings', 'outlook',
  'masterCategories', 'getMailTips', 'translateExchangeIds', 'extensions', 'beta', 'v1.0',
] // prettier-ignore

const spelling = new Map(segments.map((segment) => [segment.toLowerCase(), segment]))

function canonicalSegment(segment: string): string {
  const [, name, key] = /^(\w+)\('(.+)'\)$/.exec(segment) ?? []
  if (name && key && spelling.has(name.toLowerCase())) {
    return `${canonicalSegment(name)}/${key}`
  }
  return spelling.get(segment.toLowerCase()) ?? segment
}

export const canonicalPath = (pathname: string): string =>
  pathname
    .split('/')
    .map((segment) => canonicalSegment(segment.replaceAll('%27', "'")))
    .join('/')
