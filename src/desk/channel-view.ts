import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { channels } from '#schema/posted.ts';
import type { Outgoing, Paste } from '#channels/post.ts';
import { channelPath, pastePath, type Sent } from '#desk/addresses.ts';
import { section } from '#desk/section.ts';
import { inLanguage, tell, type Viewer } from '#desk/viewer.ts';
import type { PostedState } from '#lint/posted-states.ts';
import { deskPath } from '#preview/desk-path.ts';
import { languageTags, type Locale } from '#config.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** When an issue went to a channel, and whether it has changed since. */
function whenSent({ entry: { data }, isCurrent }: PostedState): Phrase {
  return say(isCurrent ? 'desk.posted' : 'desk.posted-older', { date: data.date });
}

/**
 * Links to an issue in one language as each channel takes it.
 *
 * @param sent what went out of the issue
 */
export function channelLinks(
  number: number,
  locale: Locale,
  sent: readonly PostedState[],
  viewer: Viewer,
): Element {
  const links = channels.flatMap((channel): ElementContent[] => [
    { type: 'text', value: ' · ' },
    h(
      'a',
      { href: channelPath(viewer.language, { number, locale, channel }) },
      tell(viewer, say(`channel.${channel}`)),
    ),
    ...sent
      .filter(({ entry: { data } }) => data.channel === channel && data.language === locale)
      .map((state): ElementContent => ({ type: 'text', value: ` (${tell(viewer, whenSent(state))})` })),
  ]);
  return h('p', [tell(viewer, say('desk.channels')), ...links]);
}

/** A button that copies what its address gives, or the value beside it; it says so when it has. */
function copyButton(viewer: Viewer, address = '', isRich = false): Element {
  const words = {
    dataRich: isRich ? '' : undefined,
    dataCopied: tell(viewer, say('desk.copied')),
    dataFailed: tell(viewer, say('desk.not-copied')),
  };
  return h('button', { type: 'button', dataCopy: address, ...words }, tell(viewer, say('desk.copy')));
}

function fieldList({ fields }: Outgoing, viewer: Viewer): ElementContent[] {
  if (fields.length === 0) return [];
  const rows = fields.flatMap(({ label, value }) => [
    h('dt', tell(viewer, label)),
    h('dd', [h('span', { className: ['value'] }, value), ' ', copyButton(viewer)]),
  ]);
  return [section('fields', tell(viewer, say('desk.fields')), h('dl', { className: ['fields'] }, rows))];
}

function pasteView(
  { label, html, text }: Paste,
  index: number,
  { sent, widths }: { sent: Sent; widths: readonly number[] },
  viewer: Viewer,
): Element {
  const name = tell(viewer, label);
  const frames = widths.map((width) => {
    const title = tell(viewer, say('desk.at-width', { name, width }));
    return h('figure', { className: ['at-width'] }, [
      h('iframe', {
        src: pastePath(sent, index, 'paste'),
        title,
        width,
        sandbox: 'allow-same-origin',
      }),
      h('figcaption', title),
    ]);
  });
  return section(
    `paste-${index}`,
    name,
    h('p', [copyButton(viewer, pastePath(sent, index, 'copy'), html !== undefined)]),
    html === undefined
      ? h('pre', { lang: languageTags[sent.locale], tabIndex: 0 }, text)
      : h('div', { className: ['widths'] }, frames),
  );
}

/** Writes how an issue goes to a channel: what to do, what its editor asks for, and what is pasted into it. */
export function channelView(
  outgoing: Outgoing,
  sent: Sent,
  title: string,
  viewer: Viewer,
): { title: string; content: ElementContent[] } {
  const { number, locale, channel } = sent;
  const name = tell(viewer, say(`channel.${channel}`));
  const command = `npm run post -- ${number} ${locale} --to ${channel}`;
  const { pastes, widths, instructions } = outgoing;
  return {
    title: `${name} · ${number}`,
    content: [
      h('h1', name),
      h('p', [
        h('a', { href: deskPath(viewer.language, number) }, tell(viewer, say('desk.number', { number }))),
        ' ',
        inLanguage(locale, title),
      ]),
      h(
        'ol',
        instructions.map((phrase) => h('li', tell(viewer, phrase))),
      ),
      h('p', [tell(viewer, say('desk.by-command')), ' ', h('code', command)]),
      ...fieldList(outgoing, viewer),
      ...pastes.map((paste, index) => pasteView(paste, index, { sent, widths }, viewer)),
    ],
  };
}
