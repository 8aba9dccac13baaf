/** Takes the line that offers the other language away, for good. */
function remember(): void {
  delete document.documentElement.dataset['offer'];
  try {
    localStorage.setItem('language', 'chosen');
  } catch {
    // The line comes back on the next page: nothing can be kept.
  }
}

/** Makes the line that offers the other language dismissible, and the links to it keep query and fragment. */
export function switchLanguages(): void {
  const carry = ({ currentTarget }: Event): void => {
    remember();
    const link = currentTarget as HTMLAnchorElement;
    link.search = location.search;
    link.hash = location.hash;
  };
  // Before others that know the reader's place in the page better.
  for (const link of document.querySelectorAll('a[data-language]'))
    link.addEventListener('click', carry, { capture: true });
  document.querySelector('.offer button')?.addEventListener('click', remember);
}
