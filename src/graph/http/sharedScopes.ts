/** The permissions for other mailboxes than one's own in place of those for mail. */
export function sharedScopes(scopes: readonly string[]): string[] {
  return scopes.map((scope) => {
    if (!/^Mail\.\w+$/.test(scope)) return scope
    return scope === 'Mail.Send' ? 'Mail.Send.Shared' : 'Mail.ReadWrite.Shared'
  })
}
