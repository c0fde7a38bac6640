/** A short message. */
export const messageOf = (subject: string) => ({
  ...{ to: 'adelev@contoso.com', subject, body: 'How are you?' },
})
