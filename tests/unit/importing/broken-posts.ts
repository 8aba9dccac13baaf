import { bulletOverview, listedOverview, plainOverview, post, runOnOverview } from './post-forms.ts';

/** Numbers from 0 to 1 that a seed fixes (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const bases = [plainOverview, listedOverview, runOnOverview, bulletOverview, ''].map((overview) =>
  post({ overview }),
);

/** What breaks posts: pieces of markup, code, front matter and other programs’ leftovers. */
const pieces =
  `<|{|}|\`\`\`|\`\`\`js|~~~|<div>|</p>|<p>字</p>|<script>alert(1)</script>|<!-- 注|-->|{{ title }}|import x from "y"|export const a = 1|\\|a\\|b\\||\\|-\\|-\\||> > > 引|- - - 项|![图](b|[x]: y|[x]: https://a.example|<br>|**|*|_|\`|~~|\\\\|&nbsp;|&eacute;|caf&eacute;s|&lt;b&gt;|&#x41;|&#0;|<a href="javascript:alert(1)">链</a>|<a href="//a.example">链</a>|<img src=x onerror=alert(1)>|<table><tr><td>1</td><td>2</td></tr></table>|<ul><li>甲<ul><li>乙|[^1]|[^1]: 注|$x_1$|---|===|# 题|####### 七|<Profile />|<Foo.Bar x={1}/>|{/* 注 */}|👩‍👩‍👧|ﷺ|<https://a.example>|<https://a.ﷺ.example>|https://x.example/中文）后|https://a[b.example|a@b.example|1. 甲|1.|第99期|05.标题|title: x|date: 2020-13-45|标题：甲|【声明】：未经允许严禁转载|感谢阅读|<blockquote>引|<h1>题</h1>|<code>\`</code>|<svg><path d="M0"/></svg>|<iframe src="//a.example/c"></iframe>|<details><summary>要</summary>文</details>|    缩进|<o:p>|2020年获得1000万美元A轮融资|01.1分钟项目速览`
    .split(/(?<!\\)\|/)
    .map((piece) => piece.replaceAll('\\|', '|').replaceAll('\\\\', '\\'));

/** Makes a broken post: lines lost, doubled, moved, merged, cut off, with pieces of markup pushed in; some with bytes of no text. */
export function brokenPost(random: () => number): Uint8Array {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const lines = pick(bases).split('\n');
  const place = (): number => Math.floor(random() * (lines.length + 1));
  const push = (): void => {
    const at = place();
    const line = lines[at] ?? '';
    const column = Math.floor(random() * (line.length + 1));
    lines[at] = line.slice(0, column) + pick(pieces) + line.slice(column);
  };
  const breakings = [
    () => lines.splice(place(), 1 + Math.floor(random() * 4)),
    () => {
      const at = place();
      lines.splice(at, 0, ...lines.slice(at, at + 3));
    },
    () => lines.splice(place(), 0, ...lines.splice(place(), 2)),
    () => lines.splice(place(), 0, pick(pieces)),
    push,
    () => [1, 2, 3, 4].forEach(push),
    () => {
      const at = place();
      lines.splice(at, 2, lines.slice(at, at + 2).join(''));
    },
    () => random() < 0.3 && lines.splice(Math.max(1, place())),
  ];
  for (let left = 1 + Math.floor(random() * 6); left > 0; left -= 1) pick(breakings)();
  const text = lines.join(random() < 0.05 ? '\r\n' : '\n');
  const bytes = random() < 0.03 ? Buffer.from(`\uFEFF${text}`, 'utf16le') : Buffer.from(text);
  if (random() < 0.05) bytes[Math.floor(random() * bytes.length)] = pick([0, 7, 0xff, 0xc3]);
  return random() < 0.05 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
}
