import type { previews as en } from '#wording/en/previews.ts';

export const previews: typeof en = {
  // Where a preview is put
  'preview.folder': ({ folder, why }) => `不能写进“${folder}”：${why}。请用 --out 另选一个文件夹。`,
  'preview.folder.character': '路径里有不能用的字符',
  'preview.folder.published': '那里是正式发布的网站',
  'preview.folder.project': '整个项目都在里面',
  'preview.folder.other': ({ other }) => `会和 ${other} 冲突`,
  'preview.folder.file': '这是一个文件',
  'preview.folder.full': '里面有别的文件，会被覆盖',
  'preview.folder.unwritable': '写不进去',

  // What is asked for
  'preview.number': ({ typed }) => `--only 后面是“${typed}”，应该写期号，例如 52。`,
  'preview.unknown': ({ number, known }) =>
    known.length === 0
      ? `没有第 ${number} 期，目前一期也没有：用 npm run new 开一期。`
      : `没有第 ${number} 期。相近的有：第 ${known.join('、')} 期。`,
  'preview.out-alone': '--out 只用于预览：请加上 --drafts，或者 --only 和期号。',
  'preview.single-alone': '--single-file 只用于单独一期：请加上 --only 和期号。',
  'preview.unsound': ({ number, problems }) => `没有生成第 ${number} 期的预览：${problems}。`,

  // What was made
  'preview.drafts-done': ({ folder, numbers }) =>
    numbers.length === 0
      ? `全站预览在 ${folder}；目前没有草稿。`
      : `全站预览在 ${folder}，读者还看不到的第 ${numbers.join('、')} 期也在里面。`,
  'preview.issue-done': ({ number, folder }) =>
    `第 ${number} 期在 ${folder}：打开 index.html 就能看，也可以把整个文件夹发给别人。`,
  'preview.file-done': ({ file, size }) => `${file}（${size}）：双击就能打开，不用联网。`,
  'preview.heavy': '附件超过 10 MB，有的邮箱会拒收。',

  // A server that others can read
  'dev.host': ({ host }) => `--host 后面是“${host}”，应该写本机的地址；写 0.0.0.0 就是全部地址。`,
  'dev.open': '同一网络里的人现在都能看到这些内容，草稿也在内。可以把这个地址发给他们：',
  'dev.open-nowhere': '本机现在没有联网，只有自己能看到。',
};
