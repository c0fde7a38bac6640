/**
 * Remembers what was made of a node as long as the node is there. A node never changes and a key replaces only those
 * around the caret, so that the rest of a long message is written once.
 */
export function perNode<Node extends object, Made>(
  make: (node: Node) => Made,
): (node: Node) => Made {
  const known = new WeakMap<Node, { readonly made: Made }>()
  return (node) => {
    const found = known.get(node) ?? { made: make(node) }
    known.set(node, found)
    return found.made
  }
}
