/**
 * What the source uses of the browser and of JavaScript, as TypeScript's own libraries declare it: `AbortSignal.timeout`
 * with the files it is in. Each name is asked of the type checker, so a method of ours is never taken for the browser's.
 */
import ts from 'typescript'

export type Use = { readonly owner: string; readonly member: string }
export type Uses = ReadonlyMap<string, Use & { readonly files: ReadonlySet<string> }>

export function usedApis(root: string, isChecked: (file: string) => boolean): Uses {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile) as {
    config: unknown
  }
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const own = fileNames.filter(isChecked)
  delete options.tsBuildInfoFile
  const program = ts.createProgram(own, { ...options, incremental: false })
  const checker = program.getTypeChecker()
  const uses = new Map<string, Use & { files: Set<string> }>()

  function visit(node: ts.Node, file: string) {
    if (ts.isTypeNode(node)) return
    if (ts.isIdentifier(node))
      for (const use of declaredIn(symbolOf(node, checker))) {
        const name = `${use.owner}.${use.member}`
        const known = uses.get(name) ?? { ...use, files: new Set<string>() }
        uses.set(name, known)
        known.files.add(file)
      }
    ts.forEachChild(node, (child) => visit(child, file))
  }
  for (const name of own) {
    const source = program.getSourceFile(name)
    if (source) visit(source, name.slice(root.length + 1))
  }
  return uses
}

/** Of `const { member } = owner` that of the owner. */
function symbolOf(name: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = name
  if (!ts.isBindingElement(parent) || !ts.isObjectBindingPattern(parent.parent))
    return checker.getSymbolAtLocation(name)
  const member = parent.propertyName ?? parent.name
  const isMember = ts.isIdentifier(member) && member === name
  return isMember ? checker.getTypeAtLocation(parent.parent).getProperty(member.text) : undefined
}

function declaredIn(symbol: ts.Symbol | undefined): Use[] {
  return (symbol?.declarations ?? []).flatMap((declaration): Use[] => {
    const isLibrary = /\/typescript\/lib\/lib\./.test(declaration.getSourceFile().fileName)
    return symbol && isLibrary ? ownersOf(declaration, symbol.name) : []
  })
}

/** Static members are declared in the type of a variable, or in an interface that is called “…Constructor”. */
function ownersOf(declaration: ts.Declaration, name: string): Use[] {
  const { parent } = declaration
  if (ts.isInterfaceDeclaration(parent)) return [{ owner: parent.name.text, member: name }]
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
    return [{ owner: parent.parent.name.getText(), member: name }]
  const isGlobal = ts.isVariableDeclaration(declaration) || ts.isFunctionDeclaration(declaration)
  const isOfPage = isGlobal && ts.isSourceFile(findStatement(declaration).parent)
  if (isOfPage) return [{ owner: 'Window', member: name }]
  return isGlobal && ts.isModuleBlock(findStatement(declaration).parent)
    ? [{ owner: namespaceOf(declaration), member: name }]
    : []
}

function findStatement(node: ts.Node): ts.Node {
  return ts.isVariableDeclaration(node) ? node.parent.parent : node
}

function namespaceOf(node: ts.Node): string {
  const block = findStatement(node).parent
  return ts.isModuleBlock(block) ? block.parent.name.getText() : ''
}
