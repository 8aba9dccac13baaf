import { authorComponents } from '#markdown/vocabulary.ts';

/** A hostile text with a mark that tells where it was planted. */
export type Planter = (place: string) => string;

/** Text as Markdown has it: every mark of ASCII stands for itself. */
function asMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function asProperty(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** A property of a component that holds what the author likes; what others may hold is checked by their rules. */
const freeProperties = {
  Figure: ['alt', 'caption'],
  Gallery: ['caption'],
  Compare: ['caption'],
  PullQuote: ['who'],
  Video: ['title', 'alt'],
} as const;

/** The properties of components that hold no text of the author's, with what they hold. */
const ruledProperties: Readonly<Record<string, readonly string[]>> = {
  Profile: ['company'],
  FundingTable: ['company'],
  FundingChart: ['company'],
  Money: ['amount', 'round', 'company'],
  Cite: ['id'],
  Figure: ['src', 'dark'],
  Callout: ['kind'],
  Drawing: ['src'],
  DataTable: ['src'],
  Video: ['src', 'poster', 'duration', 'date'],
};

/** The properties of the components that no place of {@link hostileBody} is known for. */
export function unknownProperties(): string[] {
  return Object.entries(authorComponents).flatMap(([name, { required, optional }]) => {
    const known = [
      ...(freeProperties[name as keyof typeof freeProperties] ?? []),
      ...(ruledProperties[name] ?? []),
    ];
    return Object.keys({ ...required, ...optional })
      .filter((property) => !known.includes(property))
      .map((property) => `${name}.${property}`);
  });
}

/** A text with every component and every kind of Markdown, and the planted text wherever words may stand. */
export function hostileBody(planted: Planter, reference: string, drawing: string): string {
  const words = (place: string): string => asMarkdown(planted(place));
  const property = (name: string): string => `${name.split('.')[1]}="${asProperty(planted(name))}"`;
  return `
## ${words('heading')}

<Profile />

${words('paragraph')}

Text **${words('strong')}** *${words('emphasis')}* ~~${words('deleted')}~~ <Money amount="USD 640M" />[^note]

<Cite id="${reference}" />

- ${words('item')}
  1. ${words('inner item')}
- [x] ${words('task')}

> ${words('quotation')}

| ${words('head')} | b |
| - | - |
| ${words('cell')} | d |

\`\`\`\`\`js
${planted('code')}
\`\`\`\`\`

[${words('link')}](https://example.com/ "${words('title of a link')}")

![${words('description')}](./cover.png "${words('title of a picture')}")

in a line ![${words('description in a line')}](./cover.png)

<Figure src="./cover.png" ${property('Figure.alt')} ${property('Figure.caption')} />

<Gallery ${property('Gallery.caption')} wide>

![${words('description in a gallery')}](./cover.png "${words('title in a gallery')}")

<Figure src="./cover.png" dark="./cover.png" alt="a" caption="b" />

</Gallery>

<Compare ${property('Compare.caption')}>

![${words('description in a comparison')}](./cover.png "${words('label of a comparison')}")

<Figure src="./cover.png" alt="a" caption="b" />

</Compare>

<PullQuote ${property('PullQuote.who')}>

${words('pull quote')}

</PullQuote>

<Callout kind="warning">

${words('callout')}

</Callout>

<FundingTable />

<FundingChart />

<Drawing src="./${drawing}.yaml" />

<DataTable src="./table.yaml" />

<Video src="https://example.com/video" ${property('Video.title')} poster="./cover.png" ${property('Video.alt')} duration="12:30" date="2024-01-05" />

[^note]: ${words('note')}
`;
}
