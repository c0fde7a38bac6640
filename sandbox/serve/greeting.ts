/** What is said when everything runs: where the app is, where the mail goes, how to stop. */
export function greeting(app: string, graph: string, page = ''): string {
  return [
    '',
    ...(page ? [`  Look at the parts  ${app}/${page}`] : []),
    `  Write a mail       ${app}`,
    `  See what arrived   ${graph}/sandbox`,
    '  Stop               Ctrl+C',
    '',
  ].join('\n')
}
