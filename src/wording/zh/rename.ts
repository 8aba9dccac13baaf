import type { rename as en } from '#wording/en/rename.ts';

export const rename: typeof en = {
  'rename.kind.tag': '标签',
  'rename.kind.series': '系列',
  'rename.kind.company': '公司',
  'rename.kind.investor': '投资方',
  'rename.kind.author': '作者',
  'rename.kind.reference': '参考资料',
  'rename.no-kind': ({ kind, kinds }) => `没有“${kind}”这一类 id；能改的有 ${kinds.join('、')}。`,
  'rename.words':
    '写成 npm run rename -- tag 旧名 新名（tag 也可以是 series、company、investor、author），或者 npm run rename -- reference 52 旧名 新名。',
  'rename.unknown': ({ what, id }) => `没有${what}“${id}”。`,
  'rename.unknown-issue': ({ number }) => `没有第 ${number} 期。`,
  'rename.unknown-reference': ({ issue, id }) =>
    `第 ${issue} 期没有叫“${id}”的参考资料，也没有这个名字的注释。`,
  'rename.near': ({ nearest }) => `是不是“${nearest}”？`,
  'rename.no-id': ({ problem, help }) => `${problem}。${help}`,
  'rename.same': ({ id }) => `它现在就叫“${id}”。`,
  'rename.taken': ({ what, id }) => `已经另有${what}叫“${id}”。`,
  'rename.taken-reference': ({ issue, id }) => `第 ${issue} 期已经另有参考资料或注释叫“${id}”。`,
  'rename.was-published': ({ from, to }) =>
    `${from} 是旧地址，现在通往 ${to}，读者认得它是别的页面。请换一个 id。`,
  'rename.oddly-written': ({ place, id }) =>
    `${place} 的“${id}”用了别名、转义或换行，没法照样替换。请先把这里写成普通的样子，再运行一次。什么也没有写入。`,
  'rename.unsound': ({ problems }) => `${problems}\n\n请先改好这些，免得漏掉哪一处；什么也没有写入。`,
  'rename.would-break': ({ problems }) => `${problems}\n\n改名以后会出这些错；什么也没有写入。`,
  'rename.meanwhile': ({ file }) => `${file} 刚刚被改动过。什么也没有写入，请再运行一次。`,
  'rename.done': ({ what, from, to, places, files }) =>
    `${what}“${from}”已改为“${to}”：${files} 个文件，${places} 处。`,
  'rename.would': ({ what, from, to, places, files }) =>
    `${what}“${from}”会改为“${to}”：${files} 个文件，${places} 处。现在什么也没有写入。`,
  'rename.redirects': ({ count, file }) =>
    `${count} 个旧地址会转到新地址，写在 ${file}。网站上线后，运行 npm run addresses -- --record。`,
  'change.otherwise': ({ file, journal }) =>
    `上次有一批文件改到一半断了，之后 ${file} 又另有改动。请把它恢复成改名前的样子（git checkout）；要是想保持现状，就删掉 ${journal}。`,
  'change.finished': ({ count }) => `上次改到一半的，已经接着改完：${count} 个文件。`,
};
