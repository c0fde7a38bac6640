/**
 * What can be told of an error without telling anything of the message: its kind, where in our code it
 * happened, and in which version and browser. Never its sentence, which may quote what was written.
 */
type ComposerEnvironment = { readonly version: string; readonly browser: string }

export function errorReport(error: unknown, { version, browser }: ComposerEnvironment): string {
  return [
    'Mail Composer: error report',
    `Error: ${nameOf(error)}`,
    `Version: ${version}`,
    `Browser: ${browser}`,
    'Where:',
    ...framesOf(error),
  ].join('\n')
}

/** Only a name that errors have; anything may be thrown. */
export function nameOf(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  return /^[A-Z]\w{0,39}$/.test(name) ? name : 'Error'
}

const frame = /\/assets\/([\w.-]+\.js):(\d+):(\d+)\)?$/

function framesOf(error: unknown): string[] {
  const { stack, message, name } = error instanceof Error ? error : new Error()
  return (stack ?? '')
    .replaceAll(message || '\n', '\n')
    .replaceAll(name, '')
    .split('\n')
    .flatMap((line) => {
      const [, file, row, column] = frame.exec(line.trim()) ?? []
      return file ? [`  ${file}:${row}:${column}`] : []
    })
    .slice(0, 30)
}

/** The name of the script this page began with changes with each build. */
export function pageVersion(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
  return script?.src.split('/').at(-1) ?? ''
}
