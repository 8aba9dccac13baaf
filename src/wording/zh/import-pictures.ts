import type { importingPictures as en } from '#wording/en/import-pictures.ts';

export const importingPictures: typeof en = {
  'import.fetching': '下载图片',
  'import.pictures': '要下载的图片',
  'import.picture-cover': ({ address }) => `${address}（题图）`,
  'import.picture-failed': ({ picture, reason }) => `${picture}：${reason}`,
  'import.pictures-listed': ({ count }) => `要下载的图片有 ${count} 张：`,
  'import.pictures-more': ({ count }) => `另有 ${count} 张；用 --report 文件名 可以列全`,
  'import.pictures-fetch': ({ count }) =>
    `有 ${count} 张图片在别的网站上。下面的命令把它们下载下来，放进草稿：`,
  'import.pictures-fetched': ({ count }) => `从别的网站下载了 ${count} 张图片，放在正文旁边。`,
  'import.pictures-again': ({ count }) => `还有 ${count} 张图片没有放进来；再运行一次同一条命令会重试：`,
  'import.pictures-added': ({ folder, count }) => `以前已经导入到 ${folder}；草稿里添了 ${count} 张图片`,

  'import.drop.picture-label': '图片地址的代号，地址已写在图片那里',

  // Why a picture was not fetched or shown
  'import.fetch.status': ({ status }) => `网站返回 ${status}`,
  'import.fetch.slow': ({ seconds }) => `${seconds} 秒内没有下载完`,
  'import.fetch.large': ({ megabytes }) => `文件超过 ${megabytes} MB`,
  'import.fetch.enough': ({ megabytes }) =>
    `这一次已经下载了 ${megabytes} MB；再运行一次这条命令，接着下载其余的`,
  'import.fetch.redirects': ({ most }) => `网址跳转超过 ${most} 次`,
  'import.fetch.scheme': ({ address }) => `跳转到 ${address}，不是网址`,
  'import.fetch.private': ({ host }) => `${host} 在内部网络里；是你自己的，就加上 --allow-host ${host}`,
  'import.fetch.no-host': '域名不存在',
  'import.fetch.failed': ({ reason }) => `下载不了（${reason}）`,
  'import.fetch.stopped': '还没下载就停下了',
  'import.fetch.unsound': ({ message, help }) => `那里的文件${message}。${help}`,
  'import.fetch.unfit': ({ problem }) => `在链接的位置上显示不了：${problem}`,
  'import.fetch.words': '草稿里只有它的网址，没有链接；请用 npm run picture 放进来',
  'import.fetch.published': ({ file }) => `${file} 已经不是草稿；请用 npm run picture 放进来`,
};
