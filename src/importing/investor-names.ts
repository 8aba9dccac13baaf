import { KnownNames } from '#domain/known-names.ts';
import { asciiId } from '#schema/id.ts';
import type { InvestorRecord } from '#schema/investor.ts';

/** An investor of a round as a post names it. */
export interface NamedInvestor {
  /** As the post writes it. */
  name: string;
  /** The entry in investors.yaml; undefined where none has this name. */
  id?: string;
  /** The vehicle that the post names beside a known group. */
  through?: string;
}

/** What may stand behind a name without making it another one. */
const forms =
  /(?:\s*(?:,?\s*(?:Inc|Corp|Ltd|LLC|Co|PLC|AG|SE|N\.V)\b\.?|有限公司|股份公司|公司|集团|基金))+$/i;
const generic =
  /^(?:(?:知名|著名|多家|多位|数家|其他|一些|若干|部分|现有|原有|老|众多|多个|各路|战略|匿名|未披露的?)*(?:天使)?(?:投资(?:人|者|方|机构|公司|基金)|机构|股东|风投(?:机构)?|企业|基金|个人)(?:们)?|存量股东|管理团队|创始团队|自有资金|(?:existing|other|angel) investors|others)$/i;

/** Knows the investors of investors.yaml by every name they have. */
export class InvestorNames {
  readonly #known: KnownNames;
  readonly #ids: ReadonlySet<string>;

  constructor(investors: readonly InvestorRecord[]) {
    this.#ids = new Set(investors.map(({ id }) => id));
    this.#known = new KnownNames(investors);
  }

  /** Whether an id is taken in investors.yaml. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  idOf(name: string): string | undefined {
    const shorter = name.replace(forms, '');
    return (
      this.#known.idOf(name) ?? this.#known.idOf(shorter) ?? this.#known.idOf(shorter.replace(forms, ''))
    );
  }

  /** Reads one name: “思科的 Cisco Investments”, “NVentures（英伟达的风险投资部门）”, “BlackRock Inc.基金”. */
  read(written: string): NamedInvestor {
    const name = written.trim();
    const id = this.idOf(name);
    if (id !== undefined) return { name, id };
    const [, outside = '', inside = ''] = /^(.+?)\s*[（(]([^（）()]+)[）)]$/.exec(name) ?? [];
    if (outside !== '') {
      const own = this.idOf(outside);
      if (own !== undefined) return { name, id: own };
      const owner = /^(.+?)(?:的|旗下)/.exec(inside)?.[1] ?? inside;
      const group = this.idOf(owner) ?? this.idOf(inside);
      if (group !== undefined) return { name, id: group, through: outside };
    }
    const [, owner = '', vehicle = ''] = /^(.{2,}?)(?:旗下的?|的)\s*(.{2,})$/.exec(name) ?? [];
    if (owner !== '') {
      const group = this.idOf(owner);
      if (group !== undefined) return { name, id: group, through: vehicle };
      const known = this.idOf(vehicle);
      if (known !== undefined) return { name, id: known };
    }
    return { name };
  }
}

/** The id that a new investor might have; undefined for a name without Latin letters. */
export function proposedInvestorId(name: string): string | undefined {
  return asciiId(plainInvestorName(name));
}

/** A name without its explanation in parentheses and whose it is: “Marcelo Claure的Claure Group” is “Claure Group”. */
export function plainInvestorName(name: string): string {
  const bare = name.replace(/\s*[（(][^（）()]*[）)]$/, '');
  return /^.{2,}?(?:旗下的?|的)\s*([A-Z].+)$/.exec(bare)?.[1] ?? bare;
}

function cleanName(text: string): string {
  return text
    .replace(/(?:数|几|近|超|逾|约|上)?[十百千万亿]+(?:余|多|级)?(?:人民币|美元|元|港元|欧元).*$/, '')
    .replace(/^[\s:：，,、]*(?:还|也|又|则)?(?:包括|包含|有|为|是)?\s*(?:了|来自)?\s*/, '')
    .replace(
      /^(?:(?:全球|国际|美国|华尔街)?(?:知名|著名|顶级)?(?:企业|投资机构|风投机构|风险投资公司|风投公司|投资公司|机构|资管巨头|巨头|投资者|投资人|公司)|投资方|由|以及|和|与)+(?=[\p{L}\d])/u,
      '',
    )
    .replace(
      /\s*等(?:[^的]{0,12}(?:机构|公司|企业|投资者|投资人|投资方|巨头|基金|名人|人|方))?\s*(?:共同|联合|也|均|都)?\s*$/,
      '',
    )
    .replace(/\s*(?:共同|联合|联手|也|均|都|一起|继续|分别)+\s*$/, '')
    .trim();
}

/** Whether a text can be the name of an investor rather than a part of a sentence. */
function isInvestorName(text: string): boolean {
  return (
    text.length <= 60 &&
    /\p{L}/u.test(text) &&
    !/融资|领投|跟投|参投|完成|获得|宣布|亿|\d万|美元|估值|轮|用于|推出|表示|成立|计划|产品|[。！？；]/.test(
      text.replace(/[（(][^（）()]*[）)]/g, ''),
    ) &&
    !(/[\u4E00-\u9FFF]{13,}/.test(text) && !/[（(]/.test(text))
  );
}

/** Cuts a list of names where no parenthesis is open. */
function splitNames(text: string, names: InvestorNames): string[] {
  const parts: string[] = [];
  let current = '';
  let depth = 0;
  const pieces = text.split(/([、，,;；]|以及|及(?=\s?\S)|与|和|(?<=\s)and(?=\s)|[（()）])/i);
  for (const piece of pieces) {
    if (/^[（(]$/.test(piece)) depth += 1;
    if (/^[)）]$/.test(piece)) depth -= 1;
    const isMark = depth <= 0 && /^(?:[、，,;；]|以及|及|与|和|and)$/i.test(piece);
    // “和君资本” starts with a mark that is none, and a known name may hold one.
    const isPart = isMark && current.trim() === '' && parts.length === 0;
    if (isMark && !isPart) {
      parts.push(current);
      current = '';
    } else current += piece;
  }
  parts.push(current);
  const whole = cleanName(text);
  return names.idOf(whole) !== undefined ? [whole] : parts.map(cleanName).filter(Boolean);
}

/**
 * Reads a list of investors. Words that name nobody (“天使投资人”) are given as generic; undefined where a part of the list
 * is no name, and so nothing of it is sure.
 */
export function readInvestors(
  text: string,
  names: InvestorNames,
): { named: NamedInvestor[]; generic: string[] } | undefined {
  const parts = splitNames(text, names).filter((part) => !/^(?:Inc|Ltd|LLC|Corp|Co)\.?$/i.test(part));
  if (parts.length === 0 || parts.length > 30) return undefined;
  const words = parts.filter((part) => generic.test(part));
  const named = parts.filter((part) => !generic.test(part));
  if (!named.every(isInvestorName)) return undefined;
  return { named: named.map((part) => names.read(part)), generic: words };
}
