import type { Company, Investor, Participation, Round } from '#domain/company.ts';
import { resolve, type ReportRecord } from '#domain/lookup.ts';
import { compareDates, toIsoDate } from '#domain/partial-date.ts';
import type { CompanyFile } from '#domain/records.ts';
import type { RoundRecord } from '#schema/company.ts';
import { freeId } from '#schema/id.ts';
import { roundSlug } from '#domain/named-rounds.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import { say } from '#wording/phrase.ts';

function joinRound(
  { lead, participants, through, ...round }: RoundRecord,
  place: { file: string; index: number },
  investors: ReadonlyMap<string, Investor>,
  report: ReportRecord,
): Omit<Round, 'id'> {
  const { file } = place;
  const path = ['funding', place.index];
  const vehicles = new Map(Object.entries(through));
  const parts = (key: string, ids: string[]): Participation[] =>
    resolve(
      ids,
      investors,
      { file, path: [...path, key], what: 'investor', where: 'investors.yaml' },
      report,
    ).map((investor) => ({
      investor,
      through: vehicles.get(investor.id),
    }));
  const named = [...lead, ...participants];
  for (const [index, id] of participants.entries())
    if (lead.includes(id))
      report({
        file,
        path: [...path, 'participants', index],
        code: 'investor-twice',
        message: say('investor-twice', { id }),
        help: say('investor-twice.help'),
      });
  for (const id of Object.keys(through))
    if (!named.includes(id))
      report({
        file,
        path: [...path, 'through', id],
        key: true,
        code: 'vehicle-without-part',
        message: say('vehicle-without-part', { id }),
        help: nearestHint(id, named, say('vehicle-without-part.help')),
      });
  return { ...round, lead: parts('lead', lead), participants: parts('participants', participants) };
}

/** Orders rounds by date and names each within its company; where a name is taken, it gets a number. */
function nameRounds(rounds: readonly Omit<Round, 'id'>[]): Round[] {
  const taken = new Set<string>();
  return [...rounds]
    .sort((a, b) => compareDates(a.date, b.date))
    .map((round) => {
      const parts = [round.date ? toIsoDate(round.date) : 'undated', roundSlug(round.round)];
      const id = freeId(parts.filter(Boolean).join('-'), taken);
      taken.add(id);
      return { ...round, id };
    });
}

/** Joins companies with the investors of their rounds. */
export function joinCompanies(
  files: readonly CompanyFile[],
  investors: ReadonlyMap<string, Investor>,
  report: ReportRecord,
): Map<string, Company> {
  const companies = files.map(({ id, file, data }): Company => {
    const funding = data.funding.map((round, index) => joinRound(round, { file, index }, investors, report));
    return { ...data, id, file, funding: nameRounds(funding) };
  });
  return new Map(companies.map((company) => [company.id, company]));
}
