/** Pages of the web, as Chrome, Firefox and Safari copy them. */
import type { Clipboards } from './clipboard.ts'

const computed =
  'color: rgb(31, 31, 31); font-family: Roboto; font-size: 16px; font-style: normal; font-weight: 400; text-align: start; white-space: normal; background-color: rgb(255, 255, 255); text-decoration-thickness: initial; display: inline !important; float: none;'

export const webPages: Clipboards = {
  'Chrome: a part of a line': [
    `<meta charset='utf-8'><span style="${computed}">A word</span><span> </span><a href="https://contoso.com/" style="color: rgb(11, 87, 208);">link</a>`,
    'A word [link](https://contoso.com/)',
  ],
  'Chrome: a heading and squares': [
    `<meta charset='utf-8'><h3 style="color: rgb(0, 0, 0); font-weight: 700;">Part</h3><ul style="box-sizing: border-box; list-style-type: square;"><li>a</li></ul>`,
    ...['### Part', '▪ a'],
  ],
  'Chrome: a dark page': [
    `<meta charset='utf-8'><p style="color: rgb(230, 237, 243); background-color: rgb(13, 17, 23);">light <strong style="color: rgb(230, 237, 243);">ink</strong> <span style="color: rgb(255, 123, 114);">red</span></p>`,
    'light **ink** red',
  ],
  'a header row with a ground, white words on it': [
    '<table><thead style="background: #005a9c; color: #fff"><tr><th>Name</th><th>Sum</th></tr></thead><tbody><tr style="background-color: #e6f2ff"><td>a</td><td>1</td></tr></tbody></table>',
    ...[
      '|= {#005a9c} {#ffffff Name} |= {#005a9c} {#ffffff Sum} |',
      '| {#e6f2ff} a | {#e6f2ff} 1 |',
    ],
  ],
  'a formula of KaTeX, seen once': [
    '<p>So <span class="katex"><span class="katex-mathml"><math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span class="mord mathnormal">x</span><span class="msupsub">2</span></span></span></p>',
    'So x^2',
  ],
  'a form as it was filled in': [
    '<p>a</p><form><label>Name <input type="text" value="Kim"></label><label>Pass <input type="password" value="secret"></label><select><option>red</option><option selected>blue</option></select><textarea>two\nlines</textarea><input type="hidden" value="token"><button>Buy</button></form><p>b</p>',
    ...['a', 'Name Kim Pass blue two lines Buy', 'b'],
  ],
  'what draws, runs or plays': [
    '<p>a</p><svg><text>t</text></svg><script>1</script><style>p{}</style><video><source src="https://contoso.com/a.mp4"></video><noscript>n</noscript><template><p>x</p></template><p>b</p>',
    ...['a', 'b'],
  ],
  'Firefox: numbers that count down': [
    '<html><body>\n<!--StartFragment--><ol reversed start="3"><li>c</li><li>b</li><li>a</li></ol><!--EndFragment-->\n</body>\n</html>',
    ...['3. c', '2. b', '1. a'],
  ],
  'numbers of Greek letters: they are lost': [
    '<ol style="list-style-type: lower-greek"><li>a</li><li>b</li></ol>',
    ...['1. a', '2. b', 'lost: numbers'],
  ],
  definitions: ['<dl><dt>Term</dt><dd>Meaning</dd></dl>', ...['Term', '(indent 1) Meaning']],
  'Safari: spaces that are kept': [
    '<meta charset="UTF-8"><span style="caret-color: rgb(0, 0, 0); color: rgb(0, 0, 0); font-family: -webkit-standard; display: inline !important;">a</span><span class="Apple-converted-space">&nbsp;</span><b>b</b>',
    'a⍽**b**',
  ],
  'a picture at an address': [
    '<meta charset="UTF-8"><p>See <img src="https://contoso.com/img/plan.png" alt="" style="width:100px"></p>',
    ...['See [plan.png](https://contoso.com/img/plan.png)', 'lost: 1 image'],
  ],
  'a formula in MathML': [
    '<p>So <math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math> and <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>, <math><msqrt><mi>x</mi></msqrt></math>, <math><msub><mi>a</mi><mi>n</mi></msub></math>.</p>',
    'So E=mc^2 and 1/2, √x, a_n.',
  ],
  'a table that lays out a page': [
    '<table width="600" role="presentation"><tr><td><p>a</p></td><td><p>b</p></td></tr></table>',
    ...['a', 'b'],
  ],
  'sections, an address, a rule': [
    '<article><header><h1>Visit</h1></header><section>One</section><section>Two</section><hr><address>Street 1<br>City</address></article>',
    ...['# Visit', 'One', 'Two', '---', 'Street 1⏎City'],
  ],
  'centred by its parent': [
    '<center><p>a</p></center><div style="text-align:center"><p>b</p><p style="text-align:left">c</p></div>',
    ...['(center) a', '(center) b', 'c'],
  ],
  'Quill: levels by class': [
    '<ul><li>a</li><li class="ql-indent-1">b</li><li>c</li></ul>',
    ...['• a', '  ◦ b', '• c'],
  ],
}
