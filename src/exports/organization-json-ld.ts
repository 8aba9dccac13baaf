import { partsOf, type Company, type Investor, type Round } from '#domain/company.ts';
import { isSure } from '#domain/funding.ts';
import { toIsoDate } from '#domain/partial-date.ts';
import { companyPath, investorPath } from '#domain/route.ts';
import type { Json } from '#exports/json-ld.ts';
import { wholeUnits } from '#schema/money.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { hasPart, type Locale } from '#config.ts';

/** Describes an investor as a schema.org `Organization` or `Person`. */
export function investorJsonLd(investor: Investor, locale: Locale, site: URL): Json {
  return {
    '@type': investor.kind === 'angel' ? 'Person' : 'Organization',
    name: investor.name[locale],
    ...(hasPart('investors') && { url: absoluteAddress(investorPath(locale, investor.id), site) }),
  };
}

/**
 * A round as what schema.org has for `funding`: a `MonetaryGrant`, the only kind of grant with an amount.
 * It has no term for a date, which so becomes part of the name.
 */
function roundJsonLd(round: Round, locale: Locale, funders: Json[]): Json {
  return {
    '@type': 'MonetaryGrant',
    name: round.date ? `${round.round[locale]} (${toIsoDate(round.date)})` : round.round[locale],
    ...(round.amount && {
      amount: {
        '@type': 'MonetaryAmount',
        currency: round.amount.currency,
        value: wholeUnits(round.amount),
      },
    }),
    ...(funders.length > 0 && { funder: funders }),
    url: round.source,
  };
}

/** Names a company as a schema.org `Organization`; what else is known of it, its page says under the same id. */
export function namedCompanyJsonLd(company: Company, locale: Locale, site: URL): { [key: string]: Json } {
  return {
    '@type': 'Organization',
    ...(hasPart('companies') && {
      '@id': `${absoluteAddress(companyPath(locale, company.id), site)}#company`,
    }),
    name: company.name[locale],
  };
}

/** Describes a company with its founders. */
function companyJsonLd(company: Company, locale: Locale, site: URL): { [key: string]: Json } {
  const founders = company.people.filter(({ kind }) => kind === 'founder');
  return {
    ...namedCompanyJsonLd(company, locale, site),
    ...(company.aliases.length > 0 && { alternateName: company.aliases }),
    foundingDate: toIsoDate(company.founded),
    ...(company.headquarters && { address: company.headquarters[locale] }),
    ...(company.website && { url: company.website }),
    ...(founders.length > 0 && {
      founder: founders.map(({ name }) => ({ '@type': 'Person', name: name[locale] })),
    }),
  };
}

/**
 * Describes a company with its own rounds and their investors, for the company's page. JSON-LD can't say
 * how sure a round is, so unverified ones are left out.
 */
export function fundedCompanyJsonLd(company: Company, locale: Locale, site: URL): Json {
  const rounds = company.funding.filter((round) => isSure(round) && !round.raisedBy);
  const funders = (round: Round): Json[] =>
    partsOf(round).map(({ investor }) => investorJsonLd(investor, locale, site));
  return {
    ...companyJsonLd(company, locale, site),
    ...(rounds.length > 0 && { funding: rounds.map((round) => roundJsonLd(round, locale, funders(round))) }),
  };
}
