/** Milliseconds for which a button says whether it has copied. */
const said = 2000;

/** A button that copies an address, and says in its own place whether it has. */
export function copyButton(words: string, address: string): HTMLButtonElement {
  const { copied = '', notCopied = '' } = document.querySelector<HTMLElement>('[data-copied]')?.dataset ?? {};
  const button = document.createElement('button');
  const sign = document.createElement('span');
  button.type = 'button';
  sign.setAttribute('aria-live', 'polite');
  sign.textContent = words;
  button.append(sign);
  button.addEventListener('click', async () => {
    sign.textContent = await navigator.clipboard.writeText(address).then(
      () => copied,
      () => notCopied,
    );
    setTimeout(() => (sign.textContent = words), said);
  });
  return button;
}
