import { common } from '#wording/en/common.ts';
import { yaml } from '#wording/en/yaml.ts';
import { fields } from '#wording/en/fields.ts';
import { drawingFields } from '#wording/en/drawing-fields.ts';
import { records } from '#wording/en/records.ts';
import { tables } from '#wording/en/tables.ts';
import { body } from '#wording/en/body.ts';
import { pictures } from '#wording/en/pictures.ts';
import { rulesText } from '#wording/en/rules-text.ts';
import { rulesTyped } from '#wording/en/rules-typed.ts';
import { rulesData } from '#wording/en/rules-data.ts';
import { rulesLinks } from '#wording/en/rules-links.ts';
import { addresses } from '#wording/en/addresses.ts';
import { verify } from '#wording/en/verify.ts';
import { commands } from '#wording/en/commands.ts';
import { newIssue } from '#wording/en/new.ts';
import { rename } from '#wording/en/rename.ts';
import { stale } from '#wording/en/stale.ts';
import { column } from '#wording/en/column.ts';
import { cms } from '#wording/en/cms.ts';
import { books } from '#wording/en/books.ts';
import { posts } from '#wording/en/posts.ts';
import { previews } from '#wording/en/previews.ts';
import { desk } from '#wording/en/desk.ts';
import { editor } from '#wording/en/editor.ts';
import { help } from '#wording/en/help.ts';
import { settings } from '#wording/en/settings.ts';
import { extensions } from '#wording/en/extensions.ts';
import { columnSettings } from '#wording/en/column-settings.ts';
import { subscribing } from '#wording/en/subscribing.ts';
import { authoring } from '#wording/en/authoring.ts';
import { importing } from '#wording/en/import.ts';
import { importingCompany } from '#wording/en/import-company.ts';
import { importingForms } from '#wording/en/import-forms.ts';
import { importingPictures } from '#wording/en/import-pictures.ts';

/** What authors are told in English. Its keys and the values they take are those of every language. */
export const en = {
  ...common,
  ...yaml,
  ...fields,
  ...drawingFields,
  ...records,
  ...tables,
  ...body,
  ...pictures,
  ...rulesText,
  ...rulesTyped,
  ...rulesData,
  ...rulesLinks,
  ...addresses,
  ...verify,
  ...commands,
  ...newIssue,
  ...rename,
  ...stale,
  ...column,
  ...cms,
  ...books,
  ...posts,
  ...previews,
  ...desk,
  ...editor,
  ...help,
  ...settings,
  ...columnSettings,
  ...subscribing,
  ...extensions,
  ...authoring,
  ...importing,
  ...importingCompany,
  ...importingForms,
  ...importingPictures,
};
