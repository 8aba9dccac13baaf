import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Outgoing, Post } from '#channels/post.ts';
import { superscript } from '#channels/superscripts.ts';
import { writeArticle, type Article } from '#channels/wechat/article.ts';
import { coverFiles } from '#channels/wechat/covers.ts';
import { articleFields } from '#channels/wechat/fields.ts';
import { languageTags, type Locale } from '#config.ts';
import { say } from '#wording/phrase.ts';

/** The file that is opened, copied and pasted. */
const articleFile = 'article.html';

/** Phones of many readers, from the narrowest; WeChat shows an article as wide as the phone. */
const widths = [360, 414];

/** The article as a document that has its pictures in it: the editor uploads those that it finds in what is pasted. */
function documentOf({ tree, pictures }: Article, title: string, locale: Locale): string {
  const data = new Map(
    pictures.map(({ name, bytes }) => {
      const type = name.endsWith('.jpg') ? 'jpeg' : 'png';
      return [name, `data:image/${type};base64,${bytes.toString('base64')}`];
    }),
  );
  const pasted = structuredClone(tree);
  visit(pasted, { type: 'element', tagName: 'img' }, ({ properties }) => {
    properties['src'] = data.get(String(properties['src']));
  });
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: languageTags[locale] }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width' }),
          h('title', title),
        ]),
        h('body', { style: 'max-width:677px;margin:0 auto;padding:16px' }, pasted.children as never[]),
      ]),
    ],
  };
  return toHtml(page);
}

/** The article in plain text, for editors that take no other: raised numbers stay raised, letters stand in brackets. */
function plainText({ tree }: Article): string {
  const plain = structuredClone(tree);
  visit(plain, { type: 'element', tagName: 'sup' }, (mark: Element) => {
    const words = toString(mark);
    const shown = /^[a-z]+$/.test(words) ? `(${words})` : superscript(words);
    mark.children = [{ type: 'text', value: words.startsWith('[') ? words : shown }];
  });
  return `${toText(plain)
    .replace(/\t\s+/g, '\t')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** Writes an issue for a WeChat Official Account: the article to paste, its pictures, covers, and the other fields. */
export async function writeWechat(post: Post): Promise<Outgoing> {
  const { edition } = post.text;
  const article = await writeArticle(post);
  const html = documentOf(article, edition.title, edition.locale);
  return {
    files: new Map<string, Uint8Array | string>([
      [articleFile, html],
      ...article.pictures.map(({ name, bytes }) => [name, bytes] as const),
      ...(await coverFiles(post)),
    ]),
    instructions: [
      say('post.wechat.paste', { file: articleFile }),
      say('post.wechat.pictures', { count: article.pictures.length }),
    ],
    fields: articleFields(post),
    pastes: [{ label: say('post.paste.wechat'), html, text: plainText(article) }],
    widths,
  };
}
