import { eventsPath } from '#desk/addresses.ts';
import { hrefOf } from '#schema/site-address.ts';

/**
 * Wears the theme that its reader chose, and follows the content: when the server says that something changed, each part
 * that is another is put in the place of what was there. Whoever was in it stays at the same place, else at its heading.
 * Buttons copy: a browser lets a page do it while it answers a press, also what comes later, if that is said at once.
 *
 * @param site where the server has the site
 */
export const scriptFor = (site: URL): string => `
try { document.documentElement.dataset.theme = localStorage.theme ?? 'system'; } catch {}
addEventListener('DOMContentLoaded', () => {
  const main = document.querySelector('main');
  const partsOf = (whole) => [...whole.children].map((part) => [part.id, part.outerHTML]);
  let shown = partsOf(main);
  const put = (place, fresh) => {
    const active = document.activeElement;
    const isInside = place.contains(active);
    const same = (each) => (active.id ? each.id === active.id : each.getAttribute('href') === active.getAttribute('href'));
    place.replaceWith(fresh);
    if (isInside) ([...fresh.querySelectorAll('a, button, summary')].find(same) ?? fresh.querySelector('[tabindex]'))?.focus();
  };
  const refresh = async () => {
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
    const parts = partsOf(next);
    const isAlike = parts.length === shown.length && parts.every(([id], index) => id === shown[index][0]);
    const fresh = [...next.children];
    if (isAlike) [...main.children].forEach((place, index) => parts[index][1] === shown[index][1] || put(place, fresh[index]));
    else main.replaceChildren(...fresh);
    shown = parts;
  };
  document.addEventListener('click', async ({ target }) => {
    const button = target.closest('[data-copy]');
    if (!button) return;
    const { dataset } = button;
    const take = async () => (await fetch(dataset.copy)).json();
    const blob = (type, words) => new Blob([words], { type });
    const bodyOf = (html) => new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    try {
      if (dataset.copy === '') await navigator.clipboard.writeText(button.parentElement.querySelector('.value').textContent);
      else {
        const given = take();
        const types = { 'text/plain': given.then(({ text }) => blob('text/plain', text)) };
        if ('rich' in dataset) types['text/html'] = given.then(({ html }) => blob('text/html', bodyOf(html)));
        const item = new ClipboardItem(types);
        await navigator.clipboard.write([item]);
      }
      button.textContent = dataset.copied;
    } catch {
      button.textContent = dataset.failed;
    }
  });
  const events = new EventSource('${hrefOf(eventsPath, site)}');
  events.addEventListener('message', refresh);
  events.addEventListener('open', refresh);
});
`;
