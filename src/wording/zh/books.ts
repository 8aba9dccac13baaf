import type { books as en } from '#wording/en/books.ts';

export const books: typeof en = {
  'help.book': '写出一本 EPUB：已发布的各期，或者单独一期；一期也可以印成 PDF',
  'help.book.issue': '只要一期，没有发布的也可以',
  'help.book.year': '只要某一年的各期',
  'help.book.out': '写进哪个文件；默认按范围和语言取名，例如 all-zh.epub',
  'help.book.pdf': '和 --issue 一起用：用本机的 Chromium 或 Chrome 把那一期的网页印成 PDF',
  'book.year': ({ typed }) => `--year 写的是“${typed}”，应当是年份，例如 2024。`,
  'book.file': ({ file, why }) => `书不能写进“${file}”：${why}。用 --out 另选一个文件。`,
  'book.file.ending': ({ ending }) => `文件名要以 ${ending} 结尾`,
  'book.file.folder': '它是文件夹',
  'book.unsound': ({ problems }) => `没有做出书：${problems}。`,
  'book.empty': ({ language }) => `还没有发布过${language}的一期。`,
  'book.empty-year': ({ year, language }) => `${year} 年没有发布过${language}的一期。`,
  'book.done': ({ file, count, size }) => `写好了 ${file}（${size}），共 ${count} 期。`,
  'book.not-out': ({ number }) => `第 ${number} 期还没有发布：在那之前，书里通往网页的链接打不开。`,

  // PDF
  'book.pdf-alone': '--pdf 只用于一期：加上 --issue 和期号。',
  'book.no-chromium':
    'PDF 由 Chromium、Chrome 或 Edge 来印，本机没有找到：装一个，或者把 CHROMIUM_PATH 设为它的程序。',
  'book.chromium-missing': ({ program }) =>
    `CHROMIUM_PATH 是“${program}”，没有这个程序。改成 Chromium、Chrome 或 Edge 的程序，或者去掉这个设置。`,
  'book.not-printed': ({ program, reason }) => `${program} 没有印成：${reason}`,
  'book.printed': ({ file, size }) => `印好了 ${file}（${size}）。`,
};
