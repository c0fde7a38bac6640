/** What is said when everything runs: where the app is, where the mail goes, how to stop. */
export function greeting(app: string, graph: string): string {
  return [
    '',
    `  Write a mail       ${app}`,
    `  See what arrived   ${graph}/sandbox`,
    '  Stop               Ctrl+C',
    '',
  ].join('\n')
}
