/** What a field of the overview tells. */
export type OverviewField = 'name' | 'founded' | 'product' | 'people' | 'funding';

const sure: Record<OverviewField, readonly string[]> = {
  name: ['项目名称', '公司名称', '企业名称', '项目名'],
  founded: ['成立时间', '成立日期', '成立年份', '创立时间'],
  product: ['产品简介', '项目简介', '公司简介', '产品介绍', '项目介绍', '公司介绍'],
  people: ['创始人团队', '创始团队', '核心团队', '团队成员', '创始人'],
  funding: ['融资情况', '融资历程', '融资信息', '融资历史', '融资经历', '融资进展'],
};
const fields = Object.entries(sure) as [OverviewField, readonly string[]][];
const words = fields
  .flatMap(([, labels]) => labels)
  .sort((a, b) => b.length - a.length)
  .join('|');
const mark = `(?:[-*+•·]\\s+)?(?:\\**\\s*\\d{1,2}\\s*[.．、)）]\\s*)?\\**\\s*(${words})\\s*\\**\\s*[:：]\\s*\\**`;
const atStart = new RegExp(`^\\s*${mark}`);
const anywhere = new RegExp(
  `(?:^|(?<=\\n)|(?<=[\\s。；;，,.、])|(?<=\\S)(?=\\d{1,2}\\s*[.．、]))[ \\t]*${mark}`,
  'g',
);

/** The field that a line starts with the label of. */
export function labelIn(line: string): OverviewField | undefined {
  const found = atStart.exec(line.slice(0, 120))?.[1];
  return found === undefined ? undefined : fieldOf(found);
}

function fieldOf(label: string): OverviewField {
  return fields.find(([, labels]) => labels.includes(label))?.[0] ?? 'name';
}

/** A label in a text, with the offsets of what it takes up. */
export interface LabelMark {
  field: OverviewField;
  label: string;
  start: number;
  end: number;
}

/** Finds the labels of an overview, also where all of it runs on in one line. */
export function findLabels(text: string): LabelMark[] {
  const seen = new Set<OverviewField>();
  return Array.from(text.matchAll(anywhere), (match) => ({
    field: fieldOf(match[1] ?? ''),
    label: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ field }) => {
    // A second “创始人：” inside the list of people is no new field.
    if (seen.has(field)) return false;
    seen.add(field);
    return true;
  });
}
