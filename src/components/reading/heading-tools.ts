import { fragmentOf, languageLink } from '#components/reading/language-place.ts';
import { textHeadings } from '#components/reading/place.ts';

/** Milliseconds for which a button says whether it has copied. */
const said = 2000;

/** A button that copies the address of a heading. */
function copyButton(heading: HTMLElement, label: string, copied: string, failed: string): HTMLButtonElement {
  const button = document.createElement('button');
  const sign = document.createElement('span');
  button.type = 'button';
  button.setAttribute('aria-label', label);
  sign.setAttribute('aria-live', 'polite');
  sign.textContent = '#';
  button.append(sign);
  button.addEventListener('click', async () => {
    const address = new URL(`#${heading.id}`, location.href).href;
    sign.textContent = await navigator.clipboard.writeText(address).then(
      () => copied,
      () => failed,
    );
    setTimeout(() => (sign.textContent = '#'), said);
  });
  return button;
}

/** Puts beside each heading of the text a link to the same place in the other language, and a button that copies its address. */
export function equipHeadings(): void {
  const {
    copyLink = '',
    copied = '',
    notCopied = '',
  } = document.querySelector<HTMLElement>('[data-copy-link]')?.dataset ?? {};
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
    if (navigator.clipboard) tools.append(copyButton(heading, copyLink, copied, notCopied));
    heading.replaceWith(pair);
    pair.append(heading, tools);
  }
}
