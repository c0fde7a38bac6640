/** The words of a query: quotes and backslashes would end the term, and operators are not meant. */
export function searchTerm(query: string): string {
  return query
    .replace(/["\\\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A text in a filter of OData, where a quote is doubled. */
export function filterText(query: string): string {
  return `'${searchTerm(query).replaceAll("'", "''")}'`
}
