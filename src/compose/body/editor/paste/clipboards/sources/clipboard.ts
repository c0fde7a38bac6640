/** A clipboard as a program writes it: its HTML, then the lines that must come out (outline.ts), and what is lost. */
export type Clipboard = readonly [html: string, ...wanted: string[]]

export type Clipboards = Readonly<Record<string, Clipboard>>
