/** What failed once, kind by kind, beside its siblings in the other files. */
import type { Clipboards } from './clipboard.ts'

export const failedOnce: Clipboards = {
  'raised digits': ['<p>The load is 4 × 10<sup>3</sup> N</p>', 'The load is 4 × 10^3^ N'],
  'hidden by style': [
    '<p>Offer 12 EUR<span style="display:none"> (our cost 4 EUR)</span></p>',
    'Offer 12 EUR',
  ],
  'hidden by attribute': ['<p>Price 9<span hidden> floor 5</span></p>', 'Price 9'],
  'a pre with breaks': [
    '<pre>def f():<br>    if x:<br>        return 1</pre>',
    ...['```', 'def f():', '    if x:', '        return 1', '```'],
  ],
  'a pre with line feeds': [
    '<pre><code>for x in xs:\n    print(x)\n\ndone()</code></pre>',
    ...['```', 'for x in xs:', '    print(x)', '', 'done()', '```'],
  ],
  'white space that a style keeps': [
    '<div style="white-space:pre-wrap">one\n  two\n\nthree</div>',
    'one⏎⍽ two⏎⏎three',
  ],
  'definitions run together': [
    '<dl><dt>Floor</dt><dd>3</dd><dt>Room</dt><dd>14</dd></dl>',
    ...['Floor', '(indent 1) 3', 'Room', '(indent 1) 14'],
  ],
  'sections run together': [
    '<section>One</section><section>Two</section><address>Street 1<br>City</address>',
    ...['One', 'Two', 'Street 1⏎City'],
  ],
  'an emoji that is a picture': [
    '<p>Great <img alt="👍" src="https://x.example/1f44d.png"></p>',
    'Great 👍',
  ],
  'a picture with hardly any bytes': [
    '<p>Before</p><p><img src="data:image/png;base64,iVBORw0KGgo=" alt="Plan"></p><p>After</p>',
    ...['Before', '![Plan]', 'After'],
  ],
  'a page of frames': ['<frameset rows="*"><frame src="q.html"></frameset>'],
  'picture, rule, table, color together': [
    '<p>Before</p><img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==" alt="chart"><p>After</p><hr><table><tr><th>Sum</th><td style="color:red">-3</td></tr></table>',
    ...['Before', '![chart]', 'After', '---', '|= Sum | {#ff0000 -3} |'],
  ],
  'kinds of numbers': [
    '<ol type="a"><li>one</li><li value="5">five</li></ol>',
    ...['a. one', 'e. five'],
  ],
  'a table with empty cells': [
    '<table><tr><th></th><th>Q1</th><th>Q2</th></tr><tr><td>North</td><td></td><td>7</td></tr></table>',
    ...['|=  |= Q1 |= Q2 |', '| North |  | 7 |'],
  ],
}
