/** Hosts besides those of the header file, with which the page may talk or which it may frame. */
export type MoreHosts = { readonly connect: readonly string[]; readonly frame: readonly string[] }

/** A Content-Security-Policy opened for more hosts, as somebody with hosts of his own opens it. */
export function openPolicy(policy: string, { connect, frame }: MoreHosts): string {
  const directives = policy.split(';').map((directive) => {
    const [name, ...sources] = directive.trim().split(/\s+/)
    if (name === 'connect-src') sources.push(...connect)
    if (name === 'frame-src') sources.push(...frame)
    return [name, ...sources].join(' ')
  })
  return directives.join('; ')
}
