/**
 * Names the signature of a stored message for the editor: by the id that Outlook and this page give it, with the
 * prefix Outlook puts before ids of quoted text, or by Gmail's class.
 */
export const signatureTag =
  /^<div\b[^>]*?(?:\bid\s*=\s*["']?(?:x_)*Signature\b|\bclass\s*=\s*["']?[^"'>]*\bgmail_signature\b)/i

/** Only one that holds blocks can be marked: a line has no mark to keep. */
export function markSignature(fragment: ParentNode) {
  const found = [...fragment.querySelectorAll('div')].find(
    ({ id, classList }) => /^(?:x_)*Signature$/i.test(id) || classList.contains('gmail_signature'),
  )
  if (found) found.dataset['signature'] = ''
}
