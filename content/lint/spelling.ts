/**
 * British and American spellings of words medical texts are full of, as stems, British first. Words that both write alike
 * today, or that mean something else in one of them (fetus, sulfate, rigor, gray, meter, program, practice, -ize), are left
 * out on purpose: the rule is about mixing, not about teaching either spelling.
 */
// prettier-ignore
const stems: readonly (readonly [british: string, american: string])[] = [
  ['anaem', 'anemi'], ['leukaem', 'leukem'], ['glycaem', 'glycem'], ['uraem', 'uremi'], ['ischaem', 'ischem'],
  ['hypoxaem', 'hypoxem'], ['bacteraem', 'bacterem'], ['septicaem', 'septicem'], ['toxaem', 'toxem'], ['viraem', 'virem'],
  ['volaem', 'volem'], ['natraem', 'natrem'], ['kalaem', 'kalem'], ['calcaem', 'calcem'], ['lipidaem', 'lipidem'],
  ['phosphataem', 'phosphatem'], ['magnesaem', 'magnesem'], ['albuminaem', 'albuminem'], ['ammonaem', 'ammonem'],
  ['acidaem', 'acidem'], ['alkalaem', 'alkalem'], ['thalassaem', 'thalassem'], ['bilirubinaem', 'bilirubinem'],
  ['uricaem', 'uricem'], ['cholesterolaem', 'cholesterolem'], ['triglyceridaem', 'triglyceridem'],
  ['insulinaem', 'insulinem'], ['polycythaem', 'polycythem'], ['galactosaem', 'galactosem'],
  ['haemat', 'hemat'], ['haemo(?!philus)', 'hemo'], ['haemangi', 'hemangi'], ['oedem', 'edem'], ['oesoph', 'esoph'],
  ['oestrogen', 'estrogen'], ['oestradiol', 'estradiol'], ['oestr(?:iol|one)', 'estr(?:iol|one)'],
  ['(?:diarrh|gonorrh|menorrh|rhinorrh|steatorrh|otorrh|galactorrh|seborrh)oe', '(?:diarrh|gonorrh|menorrh|rhinorrh|steatorrh|otorrh|galactorrh|seborrh)e[ai]'],
  ['(?:dys|a|ortho|tachy|brady)pnoe', '(?:dys|a|ortho|tachy|brady)pne[ai]'],
  ['paediatr', 'pediatr'], ['orthopaed', 'orthoped'], ['gynaec', 'gynec'], ['anaesth', 'anesth'], ['aetiol', 'etiol'],
  ['caesarean', 'cesarean'], ['faec(?:al|es)', 'fec(?:al|es)'], ['caec(?:um|al)', 'cec(?:um|al)$'], ['coeliac', 'celiac'],
  ['tumour', 'tumors?$'], ['colour', 'color(?!ect|im|at)'], ['behaviour', 'behavior'], ['labour', 'labor(?!at|i)'],
  ['favour', 'favor'], ['odour', 'odor(?!a|i)'], ['neighbour', 'neighbor'], ['vapour', 'vapor(?!i)'], ['flavour', 'flavor'],
  ['centre', 'center'], ['litre', 'liters?$'], ['(?:centi|milli|kilo)metre', '(?:centi|milli|kilo)meter'],
  ['fibres?$', 'fibers?$'], ['(?:analys|paralys|dialys|catalys)(?:e|ed|ing)$', '(?:analyz|paralyz|dialyz|catalyz)'],
  ['manoeuvr', 'maneuver'], ['counsell', 'counsel(?:ing|ed|or)'], ['labell', 'label(?:ing|ed)'],
  ['travell', 'travel(?:ing|ed|er)'], ['signall', 'signal(?:ing|ed)'], ['modell', 'model(?:ing|ed)'], ['ageing', 'aging$'],
  ['aluminium', 'aluminum'], ['defence', 'defense'], ['sceptic', 'skeptic'], ['mould', 'mold'],
];

const prefixes =
  'hyper|hypo|normo|dys|post|pre|peri|anti|non|re|un|dis|micro|macro|lymph|angio|gastro|neuro|myo|multi|auto|met|carboxy|oxy|deoxy|a(?=menorrh)';
const [british, american] = ([0, 1] as const).map(
  (side) => new RegExp(`^(?:${prefixes})*(?:${stems.map((pair) => pair[side]).join('|')})`, 'i'),
);

export interface SpelledWord {
  readonly word: string;
  readonly spelling: 'British' | 'American';
}

/**
 * The words of a text that only one of the two spellings has. Names are passed over: a capital inside a sentence, as in
 * “Centers for Disease Control”.
 */
export function spelledWordsIn(text: string): SpelledWord[] {
  const words = [...text.matchAll(/\p{L}+/gu)];
  return words.flatMap(([word], index): SpelledWord[] => {
    if (index > 0 && /^\p{Lu}/u.test(word)) return [];
    if (british?.test(word)) return [{ word, spelling: 'British' }];
    return american?.test(word) ? [{ word, spelling: 'American' }] : [];
  });
}
