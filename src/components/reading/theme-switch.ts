/** Lets a reader choose the theme; the script in the head of each page applies what was kept. */
export function switchThemes(): void {
  const select = document.querySelector<HTMLSelectElement>('.theme-switch select');
  if (!select) return;
  const show = (): void => {
    select.value = document.documentElement.dataset['theme'] ?? 'system';
  };
  select.addEventListener('change', () => {
    if (select.value === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', select.value);
    // Browsers tell only the other pages of the site.
    dispatchEvent(new StorageEvent('storage'));
  });
  addEventListener('storage', show);
  show();
}
