/**
 * British and American spellings folded into one form, the American because it is the shorter. Rules hold on both sides,
 * for packs and queries alike, so a rule that also touches an unrelated word does no harm unless two words collide.
 */

/** Words that no rule covers. */
const wholeWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ageing: 'aging', aluminium: 'aluminum', artefact: 'artifact', artefacts: 'artifacts', cheque: 'check', cosy: 'cozy',
    defence: 'defense', offence: 'offense', licence: 'license', practise: 'practice', practised: 'practiced',
    practising: 'practicing', disc: 'disk', discs: 'disks', draught: 'draft', enrol: 'enroll', enrolment: 'enrollment',
    fulfil: 'fulfill', fulfilment: 'fulfillment', grey: 'gray', greyish: 'grayish', instil: 'instill', distil: 'distill',
    judgement: 'judgment', judgements: 'judgments', mould: 'mold', moulds: 'molds', mouldy: 'moldy', moult: 'molt', plough: 'plow',
    pyjamas: 'pajamas', sceptic: 'skeptic', sceptical: 'skeptical', skilful: 'skillful', speciality: 'specialty',
    specialities: 'specialties', tyre: 'tire', tyres: 'tires', yoghurt: 'yogurt', gelatine: 'gelatin', glycerine: 'glycerin',
    adrenalin: 'adrenaline', noradrenalin: 'noradrenaline', programme: 'program', programmes: 'programs',
    tranquilliser: 'tranquilizer', tranquillisers: 'tranquilizers', 
    learnt: 'learned', burnt: 'burned', spelt: 'spelled', whilst: 'while', amongst: 'among',
    manoeuvre: 'maneuver', manoeuvres: 'maneuvers',
    mollusc: 'mollusk', molluscs: 'mollusks', counsellor: 'counselor', jewellery: 'jewelry', woollen: 'woolen', marvellous: 'marvelous',
    kilogramme: 'kilogram', kilogrammes: 'kilograms', gramme: 'gram', grammes: 'grams',
    acknowledgement: 'acknowledgment', encyclopaedia: 'encyclopedia', 
  }),
); // prettier-ignore

type Rule = readonly [pattern: RegExp, replacement: string];

/** In order: each rule sees what the ones before it left. */
const rules: readonly Rule[] = [
  // Latin plurals keep their sense: vertebrae → vertebra, fistulae → fistula.
  [/(?<=..)ae$/, 'a'],
  [/chimaer/g, 'chimer'],
  // haem-, anaem-, paed-, caec-, -aemia; not aero-, which both sides of the sea write.
  [/ae(?!r(?:[oia]|$))/g, 'e'],
  // diarrhoea, dyspnoea.
  [/oea/g, 'ea'],
  // oedema, oestrogen, foetus, coeliac, homoeopathy; not toe, shoes.
  [/oe(?=[a-z]{2})/g, 'e'],
  // tumour, colour, behaviour; not hour, course, source.
  [/(arb|arm|behavi|clam|col|cand|dem|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig)our/g, '$1or'],
  // fibre, litre, centre, goitre.
  [/(calib|cent|fib|goit|lit|lust|meag|met|mit|nit|och|sab|salt?pet|scept|sepulch|somb|spect|theat|tit)re(s|d)?$/, '$1er$2'],
  // organise, catheterisation; not revise, precise, excise, whose nouns end in -ision.
  [/(?<=[a-z]{2}[^cv])is(e|ed|es|er|ers|ing|ation|ations|ational|able)$/, 'iz$1'],
  [/(critic|public|ostrac|cicatr)is(e|ed|es|ing)$/, '$1iz$2'],
  // analyse, paralyse; the plurals analyses, dialyses come before, in `plurals.ts`.
  [/lys(e|ed|er|ers|ing|able)$/, 'lyz$1'],
  [/sulph/g, 'sulf'],
  [/leuco/g, 'leuko'],
  [/leucem/g, 'leukem'],
  [/(anal|catal|dial|homol|epil|monol|prol)ogue/g, '$1og'],
]; // prettier-ignore

const touched = /ae|oe|our|re[sd]?$|is(?:e|ing|able|ation)|lys|sulph|leuc|ogue/;

/** A folded word in the one spelling search uses. */
export function foldSpelling(word: string): string {
  const whole = wholeWords.get(word);
  if (whole !== undefined) return whole;
  if (!touched.test(word)) return word;
  return rules.reduce((folded, [pattern, replacement]) => folded.replace(pattern, replacement), word);
}
