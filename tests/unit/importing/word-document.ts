import { zipSync } from 'fflate';

/** What a test puts into a document of Word: the XML of its parts, without what stands around it. */
export interface WordParts {
  body: string;
  styles?: string;
  properties?: string;
  footnotes?: string;
  comments?: string;
  header?: string;
  numbering?: string;
  /** Relationships of the text: `<Relationship …/>`. */
  links?: string;
  media?: Record<string, Uint8Array>;
}

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"';

const part = (name: string, inner: string): string =>
  `<?xml version="1.0"?><w:${name} ${names}>${inner}</w:${name}>`;

/** A run of words, with properties such as `<w:b/>`. */
export const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A paragraph; words alone are a run. */
export function paragraph(inner: string, style?: string, more = ''): string {
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${more}</w:pPr>${inner.startsWith('<') ? inner : run(inner)}</w:p>`;
}

/** A style of paragraphs or of characters. */
export const style = (id: string, name: string, inner = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

/** A picture whose file the relationship `id` names. */
export const picture = (id: string, words: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="1" descr="${words}"/><a:graphic>` +
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  `<pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relationship of the text: the rest of its type, and where it leads. */
export const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"/>`;

const relationships = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** Packs a document (ECMA-376): the parts that are given, and what names them. */
export function wordDocument(parts: WordParts): Uint8Array {
  const {
    body,
    styles = '',
    properties,
    footnotes,
    comments,
    header,
    numbering,
    links = '',
    media = {},
  } = parts;
  const optional: Record<string, string | undefined> = {
    'docProps/core.xml':
      properties &&
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${properties}</cp:coreProperties>`,
    'word/footnotes.xml': footnotes && part('footnotes', footnotes),
    'word/comments.xml': comments && part('comments', comments),
    'word/header1.xml': header && part('hdr', header),
    'word/numbering.xml': numbering && part('numbering', numbering),
  };
  const texts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/></Types>',
    '_rels/.rels': relationships(relationship('a', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(links),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('styles', styles),
  };
  for (const [name, text] of Object.entries(optional)) if (text !== undefined) texts[name] = text;
  const packed = Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  return zipSync({ ...Object.fromEntries(packed), ...media });
}
