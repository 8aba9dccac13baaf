import { copyButton } from '#components/reading/copy-button.ts';
import { fragmentOf, languageLink } from '#components/reading/language-place.ts';
import { textHeadings } from '#components/reading/place.ts';

/** Puts beside each heading of the text a link to the same place in the other language, and a button that copies its address. */
export function equipHeadings(): void {
  const label = document.querySelector<HTMLElement>('[data-copy-link]')?.dataset['copyLink'] ?? '';
  const language = languageLink();
  for (const [index, heading] of textHeadings().entries()) {
    // Beside the heading, not in it: whoever lists the headings hears their words only.
    const pair = document.createElement('div');
    const tools = document.createElement('span');
    pair.className = 'heading';
    tools.className = 'heading-tools';
    if (language) {
      const link = language.cloneNode(true) as HTMLAnchorElement;
      delete link.dataset['language'];
      link.hash = fragmentOf(index + 1);
      tools.append(link);
    }
    if (navigator.clipboard) {
      const button = copyButton('#', new URL(`#${heading.id}`, location.href).href);
      button.setAttribute('aria-label', label);
      tools.append(button);
    }
    heading.replaceWith(pair);
    pair.append(heading, tools);
  }
}
