import { originalAddress } from '#channels/canonical.ts';
import type { Outgoing, Post } from '#channels/post.ts';
import { measure, networks } from '#channels/text/networks.ts';
import { shortText, type ShortParts } from '#channels/text/short-text.ts';
import { latestRound } from '#domain/funding.ts';
import { pictureNamed } from '#domain/picture.ts';
import type { IssueText } from '#exports/plain-issue.ts';
import { formatDay } from '#i18n/format-date.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { describeRound } from '#i18n/round-words.ts';
import { languages } from '#locales/languages.ts';
import { drawShareImage } from '#share/draw.ts';
import { shareFonts } from '#share/share-fonts.ts';
import { coverWords } from '#share/share-words.ts';
import { say } from '#wording/phrase.ts';

/** The newest round of each company that the issue is about, with its amount and how sure it is. */
function figuresOf({ issue, edition }: IssueText): string[] {
  const { locale } = edition;
  const { colon, comma, brackets } = languages[locale].marks;
  return issue.companies.flatMap(({ name, funding }) => {
    const round = latestRound(funding.filter(({ amount }) => amount));
    if (!round) return [];
    const told = describeRound(round, locale);
    const doubt = round.status === 'confirmed' ? '' : brackets.join(told.status.toLowerCase());
    return [name[locale] + colon + [told.name, told.amount, told.date].join(comma) + doubt];
  });
}

function partsOf(text: IssueText, site: URL): ShortParts {
  const { issue, edition } = text;
  const { locale, title, description } = edition;
  const words = messagesFor(locale);
  const { retracted } = issue;
  return {
    title: retracted ? words.retractedTitle(title) : title,
    description: retracted ? words.retractedOn(formatDay(retracted.date, locale)) : description,
    figures: retracted ? [] : figuresOf(text),
    address: originalAddress(text, site),
    tags: issue.tags.map(({ name }) => name[locale]),
  };
}

/** The picture that goes with a link: the cover of the issue, or the card that is drawn of its words. */
async function cardOf({ text, readPicture }: Post): Promise<[name: string, bytes: Buffer]> {
  const { issue, edition, pictures } = text;
  const cover = issue.cover && pictureNamed(pictures, issue.cover.src);
  if (!cover) return ['card.png', await drawShareImage(coverWords(issue, edition), shareFonts())];
  return [`card${cover.src.slice(cover.src.lastIndexOf('.'))}`, await readPicture(cover.src)];
}

/** Writes what networks of short texts take of an issue: a file each, and the picture of the card. */
export async function writeText(post: Post): Promise<Outgoing> {
  const parts = partsOf(post.text, post.site);
  const texts = networks.map((network) => ({ network, text: shortText(network, parts) }));
  const [card, bytes] = await cardOf(post);
  return {
    files: new Map<string, Uint8Array | string>([
      ...texts.map(({ network, text }) => [`${network.name.toLowerCase()}.txt`, `${text}\n`] as const),
      [card, bytes],
    ]),
    instructions: [say('post.text.paste'), say('post.text.card', { file: card })],
    fields: [],
    pastes: texts.map(({ network, text }) => ({
      label: say('post.paste.text', {
        network: say(`post.network.${network.name}`),
        used: measure(network, text, parts.address),
        limit: network.limit,
      }),
      text,
    })),
    widths: [],
  };
}
