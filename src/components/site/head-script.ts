import { languages } from '#locales/languages.ts';
import { locales } from '#config.ts';

/** Keeps the theme that a reader chose. */
const theme = `
        const root = document.documentElement;
        let kept = {};
        try {
          kept = localStorage;
        } catch {}
        const dress = () => {
          const theme = (root.dataset.theme = kept.theme ?? 'system');
          for (const scheme of ['light', 'dark'])
            document.getElementById('page:' + scheme).media =
              { system: \`(prefers-color-scheme: \${scheme})\`, [scheme]: 'all' }[theme] ?? 'not all';
        };
        dress();
        addEventListener('storage', dress);`;

/** Finds the language that a tag asks for, where one language of the column is a part of another: zh-TW asks for zh-Hant. */
const ofTags = `[${locales
  .toSorted((a, b) => b.length - a.length)
  .map((code) => `[${String(languages[code].tags ?? new RegExp(`^${code}`))}, '${code}']`)
  .join(', ')}].find(([tags]) => tags.test(tag))?.[1]`;

/** The same as below, of such a column. */
const offerOfTags = `
        const codeOf = (tag) => ${ofTags};
        const preferred = navigator.languages.map(codeOf).find(Boolean);
        if (preferred && preferred !== codeOf(root.lang) && !kept.language) root.dataset.offer = preferred;`;

/**
 * Marks the page where the reader's browser prefers another language of the column. Where there are several others, the
 * mark names the one, and the styles of the masthead show its line.
 */
const offer = `
        const preferred = navigator.languages.find((tag) => /^(?:${locales.join('|')})/.test(tag))?.slice(0, 2);
        if (preferred && !root.lang.startsWith(preferred) && !kept.language) root.dataset.offer = ${locales.length > 2 ? 'preferred' : "''"};`;

/** What runs before the first paint of every page, so that nothing flashes or moves. */
export const headScript = `
      {${theme}${locales.length > 1 ? (locales.some((code) => languages[code].tags) ? offerOfTags : offer) : ''}
      }
    `;
