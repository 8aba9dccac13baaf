import { copyButton } from '#components/reading/copy-button.ts';

/**
 * Puts beside the QR code a button for the share sheet of the system; where there is none, one that copies the address.
 * What is there already stays in its place.
 */
export function passOn(): void {
  const row = document.querySelector<HTMLElement>('.pass');
  const url = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href;
  if (!row || !url) return;
  const copy = navigator.clipboard && copyButton(row.dataset['copy'] ?? '', url);
  if (!navigator.share) {
    if (copy) row.firstElementChild?.after(copy);
    return;
  }
  const share = document.createElement('button');
  share.type = 'button';
  share.textContent = row.dataset['share'] ?? '';
  share.addEventListener('click', () => {
    navigator.share({ title: document.title, url }).catch((error: unknown) => {
      // Whoever closes the sheet has changed their mind; any other error is of an engine that shares nothing here.
      if ((error as Error).name === 'AbortError' || !copy) return;
      share.replaceWith(copy);
      copy.focus();
    });
  });
  row.firstElementChild?.after(share);
}
