/** Teams and Slack. */
import type { Clipboards } from './clipboard.ts'

export const teams: Clipboards = {
  'a message with a mention': [
    '<div><div data-tid="message-body-content"><p>Hi <span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Kim</span></p><p>&nbsp;</p><p>done</p></div></div>',
    ...['Hi Kim', '', 'done'],
  ],
  'an emoji': [
    '<p>ok <span title="Like" type="(yes)" class="animated-emoticon-20-yes"><img itemscope itemtype="http://schema.skype.com/Emoji" itemid="yes" src="https://statics.teams.cdn.office.net/evergreen-assets/yes/default/20_f.png" title="Like" alt="👍" style="width:20px; height:20px"></span></p>',
    'ok 👍',
  ],
  'lines of code': [
    '<p>Run</p><pre class="language-plaintext" itemid="c1"><code>npm ci<br>npm test</code></pre><p>then</p>',
    ...['Run', '```', 'npm ci', 'npm test', '```', 'then'],
  ],
  'what is answered': [
    '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong itemprop="mri">Kim</strong><span itemprop="time">10:02</span><p itemprop="preview">No?</p></blockquote><p>Yes</p>',
    ...['> **Kim**10:02', '> No?', 'Yes'],
  ],
  'a list and a table': [
    '<div><ol><li>a</li><li>b<ul><li>c</li></ul></li></ol><table itemprop="copy-paste-table"><tbody><tr><td><p>1</p></td><td><p>2</p></td></tr></tbody></table></div>',
    ...['1. a', '2. b', '  ◦ c', '| 1 | 2 |'],
  ],
}

const bullets = (indent: number, ...items: string[]) =>
  `<ul data-stringify-type="unordered-list" class="p-rich_text_list p-rich_text_list__bullet p-rich_text_list--nested" data-list-tree="true" data-indent="${indent}" data-border="0">${items.map((text) => `<li data-stringify-indent="${indent}" data-stringify-border="0">${text}</li>`).join('')}</ul>`
const numbers = (indent: number, start: number, ...items: string[]) =>
  `<ol data-stringify-type="ordered-list" class="p-rich_text_list p-rich_text_list__ordered" data-indent="${indent}" data-border="0" start="${start}">${items.map((text) => `<li data-stringify-indent="${indent}" data-stringify-border="0">${text}</li>`).join('')}</ol>`

export const slack: Clipboards = {
  'a message of two lines': [
    '<meta charset=\'utf-8\'><div class="p-rich_text_section">Hi <b data-stringify-type="bold">all</b>,<br aria-hidden="true">see <a target="_blank" data-stringify-link="https://contoso.com/" class="c-link" href="https://contoso.com/" rel="noopener noreferrer">this</a></div>',
    'Hi **all**,⏎see [this](https://contoso.com/)',
  ],
  'bullets of two levels, each a list of its own': [
    bullets(0, 'a') + bullets(1, 'b', 'c') + bullets(0, 'd'),
    ...['• a', '  ◦ b', '  ◦ c', '• d'],
  ],
  'numbers of two levels': [
    numbers(0, 1, 'a') + numbers(1, 1, 'b') + numbers(0, 2, 'c'),
    ...['1. a', '  1. b', '2. c'],
  ],
  'code, and an emoji by its name': [
    '<code data-stringify-type="code" class="c-mrkdwn__code">x=1</code> <img data-id=":tada:" data-title=":tada:" data-stringify-text=":tada:" class="emoji" alt=":tada:" src="https://a.slack-edge.com/production-standard-emoji-assets/14.0/google-medium/1f389@2x.png">',
    '`x=1` 🎉',
  ],
  'a quote': [
    '<blockquote type="cite" data-stringify-type="quote" class="c-mrkdwn__quote">No?</blockquote><div class="p-rich_text_section">Yes</div>',
    ...['> No?', 'Yes'],
  ],
  'lines of code': [
    '<pre class="c-mrkdwn__pre" data-stringify-type="pre" style="white-space: pre-wrap;"><div class="p-rich_text_block--no-overflow">if x:<br>  run()</div></pre>',
    ...['```', 'if x:', '  run()', '```'],
  ],
}
