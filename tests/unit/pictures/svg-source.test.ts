import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanSvg } from '#pictures/svg-source.ts';

const svg = (inside: string, head = 'viewBox="0 0 30 20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${head}>${inside}</svg>`;

function faultOf(source: string): string {
  const drawing = cleanSvg(source);
  assert.ok('code' in drawing, `${source} is taken: ${JSON.stringify(drawing)}`);
  return drawing.code;
}

function cleaned(source: string): string {
  const drawing = cleanSvg(source);
  assert.ok('source' in drawing, JSON.stringify(drawing));
  return drawing.source;
}

for (const inside of [
  '<script>alert(1)</script>',
  '<script href="x.js"/>',
  '<g onclick="alert(1)"/>',
  '<g ONLOAD="alert(1)"/>',
  '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
  '<a xlink:href="javascript:alert(1)"><path d="M0 0"/></a>',
  '<animate attributeName="href" to="#x"/>',
  '<set attributeName="onclick" to="alert(1)"/>',
  '<animate attributeName="x" values="javascript:alert(1)"/>',
  '<style>* { background: expression(alert(1)) }</style>',
  '<handler type="application/ecmascript"/>',
  '<metadata><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script></metadata>',
])
  test(`code is refused: ${inside}`, () => assert.equal(faultOf(svg(inside)), 'picture-script'));

for (const inside of [
  '<use href="other.svg#a"/>',
  '<use xlink:href="https://elsewhere.example/a.svg#a"/>',
  '<image href="https://elsewhere.example/a.png" width="9" height="9"/>',
  '<image href="data:image/png;base64,AAAA" width="9" height="9"/>',
  '<rect fill="url(https://elsewhere.example/#a)"/>',
  '<rect style="fill: url(//elsewhere.example/#a)"/>',
  '<style>@import "https://elsewhere.example/a.css";</style>',
  '<style>rect { fill: u\\72l(https://elsewhere.example/) }</style>',
  '<video href="a.mp4"/>',
  '<style><![CDATA[@im]]><![CDATA[port "https://elsewhere.example/a.css";]]></style>',
  '<style>@im<!-- -->port "https://elsewhere.example/a.css";</style>',
  '<style>@im<g/>port "https://elsewhere.example/a.css";</style>',
  '<style>@im<style/>port "https://elsewhere.example/a.css";</style>',
  '<style>rect { mask: image-set("https://elsewhere.example/a.png" 1x) }</style>',
  '<style>rect { mask: -webkit-image-set("https://elsewhere.example/a.png" 1x) }</style>',
  '<style>rect { mask: src("https://elsewhere.example/a.png") }</style>',
  '<rect fill="u\\72l(https://elsewhere.example/#a)"/>',
  '<rect mask="image-set(\'https://elsewhere.example/a.png\' 1x)"/>',
  '<set attributeName="fill" to="u\\72l(https://elsewhere.example/#a)"/>',
])
  test(`what lies elsewhere is refused: ${inside}`, () =>
    assert.equal(faultOf(svg(inside)), 'picture-outside'));

test('an entity of a document type is refused', () => {
  assert.equal(faultOf(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<text>&a;</text>')}`), 'picture-script');
});

test('elements that lie far too deep in each other are refused at once', () => {
  assert.equal(faultOf(svg('<g>'.repeat(100_000) + '</g>'.repeat(100_000))), 'picture-damaged');
  assert.equal(faultOf(svg('<x:g xmlns:x="urn:x">'.repeat(100_000))), 'picture-damaged');
  assert.match(cleaned(svg('<g>'.repeat(90) + '</g>'.repeat(90))), /<\/g>/);
});

test('what is no XML is refused', () => {
  assert.equal(faultOf(svg('<g>')), 'picture-damaged');
  assert.equal(faultOf('<svg'), 'picture-damaged');
});

test('what is another document is refused', () => {
  assert.equal(faultOf('<SVG xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"/>'), 'picture-kind');
  assert.equal(faultOf('<g><svg viewBox="0 0 3 2"/></g>'), 'picture-kind');
  assert.equal(faultOf('<html xmlns="http://www.w3.org/1999/xhtml"><p/></html>'), 'picture-kind');
});

test('what draws stays as it is', () => {
  const inside =
    '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
    '<style>.b { fill: url(#a) }</style><rect class="b" width="3" height="2"/><text x="1">甲 &amp; 乙 &lt;3</text>';
  const again = cleaned(svg(inside));
  assert.equal(cleaned(again), again);
  assert.match(again, /<rect class="b" width="3" height="2"><\/rect>/);
  assert.match(again, /甲 &#38; 乙 &#60;3/);
});

test('comments, metadata and the leftovers of editors go', () => {
  const source = svg(
    '<!-- drawn by somebody --><metadata>where it was drawn</metadata>' +
      '<i:view xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:zoom="2"/><g i:label="x" xmlns:i="urn:i"/>',
  );
  assert.doesNotMatch(cleaned(source), /somebody|where|zoom|label|inkscape/);
});

test('what no reader sees goes: addresses to start from, names of layers', () => {
  const again = cleaned(svg('<g data-name="a layer" xml:base="https://elsewhere.example/" xml:lang="zh"/>'));
  assert.match(again, /<g xml:lang="zh"><\/g>/);
});

test('a style may name what is in the drawing', () => {
  for (const url of ['url(#a)', 'url( #a )', "url('#a')", 'url( "#a" )'])
    assert.ok(cleaned(svg(`<style>rect { fill: ${url} }</style>`)).includes('#a'), url);
});

test('a drawing without its namespace gets it', () => {
  assert.match(
    cleaned('<svg viewBox="0 0 3 2"><path d="M0 0"/></svg>'),
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
  );
});
