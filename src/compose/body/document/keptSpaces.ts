/** Spaces in a row and at the edges of a line would melt away; no-break spaces stay. */
export function keepSpaces(lines: string): string {
  return lines.replace(/ (?= )|^ | $/gm, '\u00a0')
}
