/** The id of a row, by the id of its list: the input names the row that Enter takes. */
export function optionId(id: string, index: number): string {
  return `${id}-${index}`
}
