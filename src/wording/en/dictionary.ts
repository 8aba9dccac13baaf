import { common } from '#wording/en/common.ts';
import { yaml } from '#wording/en/yaml.ts';
import { fields } from '#wording/en/fields.ts';
import { records } from '#wording/en/records.ts';
import { body } from '#wording/en/body.ts';
import { pictures } from '#wording/en/pictures.ts';
import { rulesText } from '#wording/en/rules-text.ts';
import { rulesTyped } from '#wording/en/rules-typed.ts';
import { rulesData } from '#wording/en/rules-data.ts';
import { rulesLinks } from '#wording/en/rules-links.ts';
import { addresses } from '#wording/en/addresses.ts';
import { verify } from '#wording/en/verify.ts';
import { commands } from '#wording/en/commands.ts';
import { help } from '#wording/en/help.ts';
import { settings } from '#wording/en/settings.ts';
import { authoring } from '#wording/en/authoring.ts';
import { importing } from '#wording/en/import.ts';
import { importingCompany } from '#wording/en/import-company.ts';

/** What authors are told in English. Its keys and the values they take are those of every language. */
export const en = {
  ...common,
  ...yaml,
  ...fields,
  ...records,
  ...body,
  ...pictures,
  ...rulesText,
  ...rulesTyped,
  ...rulesData,
  ...rulesLinks,
  ...addresses,
  ...verify,
  ...commands,
  ...help,
  ...settings,
  ...authoring,
  ...importing,
  ...importingCompany,
};
