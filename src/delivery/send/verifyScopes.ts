/** The least permission that shows where a message lies (Graph: message: list messages). */
export const verifyScopes = ['Mail.ReadBasic']
