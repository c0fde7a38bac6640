/** GitHub, VS Code and JetBrains, terminals. */
import type { Clipboards } from './clipboard.ts'

export const gitHub: Clipboards = {
  'a comment with code': [
    '<meta charset=\'utf-8\'><p dir="auto">See <a class="issue-link js-issue-link" href="https://github.com/contoso/app/issues/1">#1</a> and <code class="notranslate">x</code></p><div class="highlight highlight-source-js notranslate"><pre class="notranslate"><span class="pl-k">if</span> a\n  b</pre></div>',
    ...['See [#1](https://github.com/contoso/app/issues/1) and `x`', '```', 'if a', '  b', '```'],
  ],
  'tasks and an alert': [
    '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" class="task-list-item-checkbox" disabled checked> done</li><li class="task-list-item"><input type="checkbox" disabled> open<ul><li>part</li></ul></li></ul><div class="markdown-alert markdown-alert-note"><p class="markdown-alert-title" dir="auto">Note</p><p dir="auto">x</p></div>',
    ...['• ☑ done', '• ☐ open', '  ◦ part', 'Note', 'x'],
  ],
  'a table with an aligned column': [
    '<table role="table"><thead><tr><th>a</th><th align="right">b</th></tr></thead><tbody><tr><td>1</td><td align="right">2</td></tr></tbody></table>',
    ...['|= a |= (right) b |', '| 1 | (right) 2 |'],
  ],
  'an emoji, and one that only GitHub has': [
    '<p dir="auto"><g-emoji class="g-emoji" alias="rocket">🚀</g-emoji> <img class="emoji" title=":octocat:" alt=":octocat:" src="https://github.githubassets.com/images/icons/emoji/octocat.png" height="20" width="20"></p>',
    ...[
      '🚀 [:octocat:](https://github.githubassets.com/images/icons/emoji/octocat.png)',
      'lost: 1 image',
    ],
  ],
  'lines of a file, in a table': [
    '<table class="highlight tab-size js-file-line-container"><tbody><tr><td id="L1" class="blob-num js-line-number" data-line-number="1"></td><td id="LC1" class="blob-code blob-code-inner" style="white-space: pre;"><span class="pl-k">if</span> a</td></tr><tr><td class="blob-num"></td><td class="blob-code" style="white-space: pre;">  b</td></tr></tbody></table>',
    ...['|  | if a |', '|  | ⍽ b |'],
  ],
}

const vsCode = (lines: string, ground = '#ffffff', ink = '#3b3b3b') =>
  `<meta charset='utf-8'><div style="color: ${ink};background-color: ${ground};font-family: 'Droid Sans Mono', monospace;font-weight: normal;font-size: 14px;line-height: 19px;white-space: pre;">${lines}</div>`

export const codeEditors: Clipboards = {
  'VS Code, light: colors stay': [
    vsCode(
      '<div><span style="color: #af00db;">if</span><span style="color: #3b3b3b;"> x:</span></div><div><span style="color: #3b3b3b;">    </span><span style="color: #795e26;">run</span><span style="color: #3b3b3b;">()</span></div>',
    ),
    ...['{#af00db if} x:', '⍽⍽⍽ {#795e26 run}()'],
  ],
  'VS Code, dark: light ink goes with its ground': [
    vsCode(
      '<div><span style="color: #dcdcaa;">run</span><span style="color: #cccccc;">(</span><span style="color: #ce9178;">"a"</span><span>)</span></div>',
      '#1f1f1f',
      '#cccccc',
    ),
    'run("a")',
  ],
  'VS Code: an empty line': [vsCode('<div>a</div><br><div>b</div>'), ...['a', '', 'b']],
  'JetBrains: a pre with spans': [
    `<html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"></head><body><pre style="background-color:#ffffff;color:#080808;font-family:'JetBrains Mono',monospace;font-size:9,8pt;"><span style="color:#0033b3;">val </span>x = 1<br>  <span style="color:#8c8c8c;">// y</span></pre></body></html>`,
    ...['```', 'val x = 1', '  // y', '```'],
  ],
  'Monaco: tabs': [vsCode('<div>\tx</div>'), '⍽⍽⍽ x'],
}

export const terminals: Clipboards = {
  'GNOME: lines in a pre': [
    '<pre><font color="#12488B"><b>~</b></font>$ ls  -l\ntotal 0\n</pre>',
    ...['```', '~$ ls  -l', 'total 0', '```'],
  ],
  'Windows Terminal: columns': [
    '<!DOCTYPE><HTML><HEAD></HEAD><BODY><DIV STYLE="display:inline-block;white-space:pre;background-color:#0C0C0C;font-family:\'Cascadia Mono\',monospace;font-size:12pt;padding:4px;"><SPAN STYLE="color:#CCCCCC;background-color:#0C0C0C">PS C:\\&gt; dir<BR>  a  b</SPAN><SPAN STYLE="color:#16C60C"> ok</SPAN></DIV></BODY></HTML>',
    'PS C:\\> dir⏎⍽ a⍽ b ok',
  ],
  'iTerm: styled lines': [
    '<meta charset="utf-8"><span style="font-family: Menlo; color: rgb(0, 0, 0); white-space: pre;">$ make\n  <b>all</b></span>',
    '$ make⏎⍽ **all**',
  ],
}
