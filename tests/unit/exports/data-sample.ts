import type { CompanyFile, ContentRecords } from '#domain/records.ts';
import type { DataSource } from '#exports/dataset-rows.ts';
import type { EditionPicture } from '#exports/edition-pictures.ts';
import { catalogOf, companyFile, originalFile, plainRound, translationFile } from '../sample.ts';

/** What the tables are made from, where readers see these records. */
export function sourceOf(
  records: Partial<ContentRecords>,
  pictures: DataSource['pictures'] = new Map(),
): DataSource {
  return { catalog: catalogOf(records), pictures };
}

/** What the tables are made from, with one issue about each company: No. 1 about the first. */
export function sourceAbout(...companies: CompanyFile[]): DataSource {
  const originals = companies.map(({ id }, index) => originalFile(index + 1, { company: id }));
  return sourceOf({ companies, originals });
}

const role = { zh: '创始人，“首席”', en: 'Founder, "chief"' };

/** A photograph that No. 1 shows in both languages. */
const photograph: EditionPicture = {
  name: 'chip.jpg',
  picture: { digest: 'aa', kind: 'photograph', width: 1000, height: 500, isTransparent: false },
  alt: '=芯片',
  altLocale: 'zh',
};

/** Two companies that are written about and one that is not; no table is empty. */
export const sampleSource = sourceOf(
  {
    originals: [
      originalFile(1, {
        updated: '2024-05-20',
        authors: ['desk', 'ann'],
        tags: ['chips', 'ai'],
        series: 'story',
        pictures: { 'chip.jpg': { credit: 'A; B', licence: 'CC-BY-4.0', source: 'https://s.test/' } },
      }),
      originalFile(2, { company: 'beta', title: '=1+1' }),
      originalFile(3, { company: 'hidden', date: '2024-06-02' }),
    ],
    translations: [translationFile(1, { description: 'One,\ntwo.' })],
    companies: [
      companyFile('hidden', { funding: [{ ...plainRound, lead: ['fund-two'] }] }),
      companyFile('beta', { name: 'Beta', founded: '2018-04', aliases: ['B', '贝塔'] }),
      companyFile('acme', {
        founded: '2016-12-05',
        headquarters: { zh: '示例市', en: 'Example City' },
        website: 'https://acme.test/?a=1&b=2',
        products: [
          { name: 'Chip', description: { zh: '芯片。', en: 'A chip.' } },
          { name: { zh: '云', en: 'Cloud' }, description: { zh: '云服务。', en: 'A service.' } },
        ],
        people: [{ name: { zh: '甲', en: 'Al' }, kind: 'founder', role }],
        funding: [
          {
            ...plainRound,
            round: 'Series A',
            date: '2024-01-05',
            amount: 'EUR 600M',
            postMoney: 'EUR 5.8B',
            inDollars: { amount: 'USD 640M' },
            lead: ['group'],
            participants: ['fund-one'],
            through: { group: 'Group Ventures' },
            note: { zh: '含债务。', en: 'With debt.' },
          },
          { ...plainRound, date: '2019-03', amount: 'USD 5M', raisedBy: { zh: '子公司', en: 'Sub' } },
          { ...plainRound, date: undefined, status: 'unverified', lead: ['fund-one'] },
        ],
      }),
    ],
  },
  new Map([
    [
      1,
      [
        ['zh', [photograph]],
        ['en', [{ ...photograph, alt: 'A chip', altLocale: 'en' }]],
      ],
    ],
  ]),
);
