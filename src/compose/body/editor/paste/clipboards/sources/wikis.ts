/** Notion, Confluence, Jira and Wikipedia. */
import type { Clipboards } from './clipboard.ts'

export const notion: Clipboards = {
  'a heading, text, lists': [
    '<meta charset=\'utf-8\'><!-- notionvc: 1a2b --><h1>Plan</h1>\n<p>Text <strong>b</strong></p>\n<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n<ol start="2">\n<li>c</li>\n</ol>',
    ...['# Plan', 'Text **b**', '• a', '  ◦ b', '2. c'],
  ],
  'what is to do, and a toggle': [
    '<ul class="to-do-list"><li><input type="checkbox" checked>done</li><li><input type="checkbox">open</li></ul><details open><summary>More</summary><p>inside</p></details>',
    ...['• ☑ done', '• ☐ open', 'More', 'inside'],
  ],
  'a table': [
    '<table class="simple-table"><thead class="simple-table-header"><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ...['|= a |= b |', '| 1 | 2 |'],
  ],
  'a call-out and code': [
    '<aside>\n💡 Note\n</aside>\n<pre><code class="language-js">let x = 1\n  x++\n</code></pre>',
    ...['💡 Note', '```', 'let x = 1', '  x++', '```'],
  ],
  'a colored word and a quote': [
    '<p>It is <span style="color:rgba(212, 76, 71, 1)">late</span></p><blockquote>Said</blockquote>',
    ...['It is {#d44c47 late}', '> Said'],
  ],
}

export const atlassian: Clipboards = {
  'Confluence: a panel, and a status on nearly white': [
    '<div data-panel-type="info" data-pm-context="panel"><div><p data-renderer-start-pos="1">Careful</p></div></div><p>Now <span data-node-type="status" data-color="green" data-style="bold"><span style="background-color: rgb(220, 255, 241);">DONE</span></span></p>',
    ...['Careful', 'Now DONE'],
  ],
  'Confluence: a table with numbers of rows': [
    '<div class="pm-table-container"><table data-number-column="true" data-layout="default" data-table-width="760"><colgroup><col style="width: 42px;"><col style="width: 300px;"></colgroup><tbody><tr><td class="ak-renderer-table-number-column">1</td><td rowspan="1" colspan="1" data-cell-background="#fffae6" style="background-color: #fffae6;"><p>a</p></td></tr><tr><td>2</td><td><p>b</p></td></tr></tbody></table></div>',
    ...['| {w42} 1 | {w300 #fffae6} a |', '| 2 | b |'],
  ],
  'Confluence: tasks': [
    '<ul class="inline-task-list"><li data-inline-task-id="1" class="checked"><span>done</span></li><li data-inline-task-id="2"><span>open</span></li></ul>',
    ...['• ☑ done', '• ☐ open'],
  ],
  'Confluence: an emoji by its name': [
    '<p>ok <span data-emoji-id="1f44d" data-emoji-short-name=":thumbsup:"><img src="https://pf-emoji-service--cdn.us-east-1.prod.public.atl-paas.net/standard/1/32x32/1f44d.png" alt=":thumbsup:" width="20" height="20"></span></p>',
    'ok 👍',
  ],
  'Jira: a link to an issue, with its icon': [
    '<p>See <a data-testid="inline-card" href="https://contoso.atlassian.net/browse/AB-1"><span><img src="https://contoso.atlassian.net/viewavatar?size=medium" width="16" height="16" alt=""></span>AB-1: Fix it</a></p>',
    ...['See [AB-1: Fix it](https://contoso.atlassian.net/browse/AB-1)', 'lost: 1 image'],
  ],
}

export const wikipedia: Clipboards = {
  'a paragraph with links and a mark': [
    '<p><b>Graz</b> (<small>German: </small><span class="IPA nowrap" lang="de-Latn-fonipa"><a href="https://en.wikipedia.org/wiki/Help:IPA" title="Help">[ɡraːts]</a></span>) is a city.<sup id="cite_ref-1" class="reference"><a href="https://en.wikipedia.org/wiki/Graz#cite_note-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup></p>',
    '**Graz** (German: [[ɡraːts]](https://en.wikipedia.org/wiki/Help:IPA)) is a city.[^[1]^](https://en.wikipedia.org/wiki/Graz#cite_note-1)',
  ],
  'a heading with a link to edit it': [
    '<div class="mw-heading mw-heading2"><h2 id="History">History</h2><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="https://en.wikipedia.org/w/index.php?action=edit">edit</a><span class="mw-editsection-bracket">]</span></span></div><p>x</p>',
    ...['## History', '[[edit](https://en.wikipedia.org/w/index.php?action=edit)]', 'x'],
  ],
  'a table with a caption': [
    '<table class="wikitable sortable"><caption>Towns</caption><tbody><tr><th scope="col" tabindex="0" role="columnheader button">Name</th><th>Size</th></tr><tr><th scope="row">Graz</th><td align="right">3</td></tr></tbody></table>',
    ...['Towns', '|= Name |= Size |', '|= Graz | (right) 3 |'],
  ],
  'a figure': [
    '<figure class="mw-default-size" typeof="mw:File/Thumb"><a href="https://en.wikipedia.org/wiki/File:A.jpg" class="mw-file-description"><img src="https://upload.wikimedia.org/a.jpg" width="250" height="167" class="mw-file-element" alt="Clock tower"></a><figcaption>The tower</figcaption></figure>',
    ...['[Clock tower](https://en.wikipedia.org/wiki/File:A.jpg)', 'The tower', 'lost: 1 image'],
  ],
  'a formula with its hidden twin': [
    '<p>So <span class="mwe-math-element"><span class="mwe-math-mathml-inline mwe-math-mathml-a11y" style="display: none;"><math xmlns="http://www.w3.org/1998/Math/MathML" alttext="{\\displaystyle E=mc^{2}}"><mi>E</mi></math></span><img src="https://wikimedia.org/api/rest_v1/media/math/render/svg/1" class="mwe-math-fallback-image-inline" aria-hidden="true" style="vertical-align: -0.338ex; width:8.976ex; height:2.676ex;" alt="{\\displaystyle E=mc^{2}}"></span>.</p>',
    ...[
      'So [E=mc^{2}](https://wikimedia.org/api/rest_v1/media/math/render/svg/1).',
      'lost: 1 image',
    ],
  ],
}
