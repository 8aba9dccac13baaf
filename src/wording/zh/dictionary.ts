import type { en } from '#wording/en/dictionary.ts';
import { common } from '#wording/zh/common.ts';
import { yaml } from '#wording/zh/yaml.ts';
import { fields } from '#wording/zh/fields.ts';
import { drawingFields } from '#wording/zh/drawing-fields.ts';
import { records } from '#wording/zh/records.ts';
import { tables } from '#wording/zh/tables.ts';
import { body } from '#wording/zh/body.ts';
import { pictures } from '#wording/zh/pictures.ts';
import { rulesText } from '#wording/zh/rules-text.ts';
import { rulesTyped } from '#wording/zh/rules-typed.ts';
import { rulesData } from '#wording/zh/rules-data.ts';
import { rulesLinks } from '#wording/zh/rules-links.ts';
import { addresses } from '#wording/zh/addresses.ts';
import { verify } from '#wording/zh/verify.ts';
import { commands } from '#wording/zh/commands.ts';
import { newIssue } from '#wording/zh/new.ts';
import { rename } from '#wording/zh/rename.ts';
import { stale } from '#wording/zh/stale.ts';
import { column } from '#wording/zh/column.ts';
import { cms } from '#wording/zh/cms.ts';
import { books } from '#wording/zh/books.ts';
import { posts } from '#wording/zh/posts.ts';
import { previews } from '#wording/zh/previews.ts';
import { desk } from '#wording/zh/desk.ts';
import { editor } from '#wording/zh/editor.ts';
import { help } from '#wording/zh/help.ts';
import { settings } from '#wording/zh/settings.ts';
import { extensions } from '#wording/zh/extensions.ts';
import { columnSettings } from '#wording/zh/column-settings.ts';
import { subscribing } from '#wording/zh/subscribing.ts';
import { authoring } from '#wording/zh/authoring.ts';
import { importing } from '#wording/zh/import.ts';
import { importingCompany } from '#wording/zh/import-company.ts';
import { importingForms } from '#wording/zh/import-forms.ts';
import { importingPictures } from '#wording/zh/import-pictures.ts';

/** What authors are told in Chinese. */
export const zh: typeof en = {
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
