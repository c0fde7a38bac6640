/** What the head of a part says about its body: type, encoding, charset, boundary, name. */
export type Head = {
  readonly lines: readonly string[]
  /** Lower case, for instance "text/plain". */
  readonly type: string
  readonly encoding: string
  readonly charset: string
  /** Only of a multipart. */
  readonly boundary: string | undefined
  readonly isAttached: boolean
  readonly name: string
}

/** `lines` are unfolded here; the first header of a name counts. */
export function toHead(lines: readonly string[]): Head {
  const unfolded = unfold(lines)
  const valueOf = (name: string) => {
    const found = unfolded.find((line) => line.toLowerCase().startsWith(`${name}:`))
    return found?.slice(name.length + 1).trim() ?? ''
  }
  const contentType = valueOf('content-type')
  const disposition = valueOf('content-disposition')
  const type = (/^[^;\s]+/.exec(contentType)?.[0] ?? 'text/plain').toLowerCase()
  const boundary = parameter(contentType, 'boundary')
  return {
    lines: unfolded,
    type,
    encoding: (/[\w-]+/.exec(valueOf('content-transfer-encoding'))?.[0] ?? '').toLowerCase(),
    charset: parameter(contentType, 'charset'),
    boundary: type.startsWith('multipart/') && boundary ? boundary : undefined,
    isAttached: /^attachment/i.test(disposition),
    name: parameter(disposition, 'filename') || parameter(contentType, 'name'),
  }
}

function unfold(lines: readonly string[]): string[] {
  const unfolded: string[][] = []
  for (const line of lines) {
    const last = unfolded.at(-1)
    if (last && /^[ \t]/.test(line)) last.push(line)
    else unfolded.push([line])
  }
  return unfolded.map((pieces) => pieces.join(''))
}

function parameter(value: string, name: string): string {
  const pattern = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]*))`, 'i')
  const found = pattern.exec(value.slice(0, 10_000))
  return found?.[1] ?? found?.[2] ?? ''
}
