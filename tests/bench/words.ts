import type { Random } from '../random.ts';

const characters = [
  ...'是在不有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发动同工也能下过子说产种面而方后多定行学法所民得经之进等部度家电力里如水化高自理起小物现实加量都体制机当使点从业本去把性好应开它合还因由其些然前外天政那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气向道命此变条只没结解问意建公无系军很情者最立代想已通并提直题党程展果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角根论运农指区强放决西被干做必战先回则任取据处队南给色光门即保治北造规热领海口东导器压志世金增争济阶油思术极交受联什认共权收证改清己美再采转更单风切打白教速花带安场身车例真务具每目至达走积示议声报斗完类离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿周委素技备办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严',
];

const syllables =
  'ba be bo ca co da de di do en er fa fi ga go ha in ka ke la le li lo ma me mi mo na ne no or pa pe ra re ri ro sa se si so ta te ti to un va ve vi wa'.split(
    ' ',
  );

/** A word of Latin letters made of syllables. */
export function latinWord(random: Random): string {
  return (
    Array.from({ length: random.between(1, 3) }, () => random.pick(syllables)).join('') +
    random.pick(['n', 's', 'r', 't', ''])
  );
}

/** A name: a capitalised word. */
export function latinName(random: Random): string {
  const word = latinWord(random) + random.pick(syllables);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A run of Chinese characters. */
export function hanWord(random: Random, length = 2): string {
  return Array.from({ length }, () => random.pick(characters)).join('');
}

/** A sentence in a language. */
function sentence(random: Random, locale: 'zh' | 'en'): string {
  if (locale === 'zh') {
    const clauses = Array.from({ length: random.between(2, 4) }, () =>
      hanWord(random, random.between(6, 14)),
    );
    return `${clauses.join('，')}。`;
  }
  const words = Array.from({ length: random.between(9, 24) }, () => latinWord(random)).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Several sentences in a language, joined as it joins them. */
export function sentences(random: Random, locale: 'zh' | 'en', count: number): string {
  return Array.from({ length: count }, () => sentence(random, locale)).join(locale === 'zh' ? '' : ' ');
}
