import type { Company, Investor, Participation, Round } from '#model/company.ts';
import { resolve, type Report } from '#model/lookup.ts';
import { compareDates } from '#model/partial-date.ts';
import type { CompanyFile } from '#model/records.ts';
import type { RoundRecord } from '#schema/company.ts';
import { nearestHint } from '#schema/nearest.ts';

function joinRound(
  { lead, participants, through, ...round }: RoundRecord,
  place: { file: string; index: number },
  investors: ReadonlyMap<string, Investor>,
  report: Report,
): Round {
  const { file } = place;
  const path = ['funding', place.index];
  const parts = (key: string, ids: string[]): Participation[] =>
    resolve(
      ids,
      investors,
      { file, path: [...path, key], what: 'investor', where: 'investors.yaml' },
      report,
    ).map((investor) => ({ investor, through: through[investor.id] }));
  const named = [...lead, ...participants];
  for (const [index, id] of participants.entries())
    if (lead.includes(id))
      report({
        file,
        path: [...path, 'participants', index],
        message: `“${id}” both leads and joins this round`,
        help: 'Keep it under lead.',
      });
  for (const id of Object.keys(through))
    if (!named.includes(id))
      report({
        file,
        path: [...path, 'through', id],
        key: true,
        message: `“${id}” has a vehicle but no part in this round`,
        help: nearestHint(id, named, 'Add it to lead or participants.'),
      });
  return { ...round, lead: parts('lead', lead), participants: parts('participants', participants) };
}

/** Joins companies with the investors of their rounds. */
export function joinCompanies(
  files: readonly CompanyFile[],
  investors: ReadonlyMap<string, Investor>,
  report: Report,
): Map<string, Company> {
  const companies = files.map(({ id, file, data }): Company => {
    const funding = data.funding.map((round, index) => joinRound(round, { file, index }, investors, report));
    return { ...data, id, funding: funding.sort((a, b) => compareDates(a.date, b.date)) };
  });
  return new Map(companies.map((company) => [company.id, company]));
}
