import type { books as en } from '#wording/en/books.ts';

export const books: typeof en = {
  'help.book': '写出一本 EPUB：已发布的各期，或者单独一期',
  'help.book.issue': '只要一期，没有发布的也可以',
  'help.book.year': '只要某一年的各期',
  'help.book.out': '写进哪个文件；默认按范围和语言取名，例如 all-zh.epub',
  'book.year': ({ typed }) => `--year 写的是“${typed}”，应当是年份，例如 2024。`,
  'book.file': ({ file, why }) => `书不能写进“${file}”：${why}。用 --out 另选一个文件。`,
  'book.file.ending': '文件名要以 .epub 结尾',
  'book.file.folder': '它是文件夹',
  'book.unsound': ({ problems }) => `没有做出书：${problems}。`,
  'book.empty': ({ language }) => `还没有发布过${language}的一期。`,
  'book.empty-year': ({ year, language }) => `${year} 年没有发布过${language}的一期。`,
  'book.done': ({ file, count, size }) => `写好了 ${file}（${size}），共 ${count} 期。`,
  'book.not-out': ({ number }) => `第 ${number} 期还没有发布：在那之前，书里通往网页的链接打不开。`,
};
