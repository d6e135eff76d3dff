/**
 * Latin and Greek plurals the English stemmer cannot know. Only nouns of medicine: a word that is not here is left to the
 * stemmer.
 */
const singulars: ReadonlyMap<string, string> = new Map(
  Object.entries({
    analyses: 'analysis', anastomoses: 'anastomosis', apices: 'apex', appendices: 'appendix', bacilli: 'bacillus', bacteria: 'bacterium',
    bronchi: 'bronchus', calculi: 'calculus', calices: 'calix', calyces: 'calyx', cervices: 'cervix', cocci: 'coccus', cortices: 'cortex', crises: 'crisis',
    criteria: 'criterion', diagnoses: 'diagnosis', dialyses: 'dialysis', emboli: 'embolus', enterococci: 'enterococcus',
    exostoses: 'exostosis', femora: 'femur', feti: 'fetus', foci: 'focus', foramina: 'foramen', fundi: 'fundus', fungi: 'fungus', ganglia: 'ganglion', genera: 'genus',
    gyri: 'gyrus', helices: 'helix', humeri: 'humerus', hypotheses: 'hypothesis', indices: 'index', larynges: 'larynx',
    loci: 'locus', lumina: 'lumen', matrices: 'matrix', media: 'medium', menisci: 'meniscus', metastases: 'metastasis', mitochondria: 'mitochondrion', narcoses: 'narcosis',
    naevi: 'naevus', nevi: 'nevus', nuclei: 'nucleus', nucleoli: 'nucleolus', osmoses: 'osmosis', ova: 'ovum', paralyses: 'paralysis', phalanges: 'phalanx', phenomena: 'phenomenon',
    pneumococci: 'pneumococcus', prognoses: 'prognosis', protheses: 'prosthesis', prostheses: 'prosthesis', psychoses: 'psychosis', neuroses: 'neurosis', rami: 'ramus', radii: 'radius',
    sacra: 'sacrum', septa: 'septum', sera: 'serum', spermatozoa: 'spermatozoon', staphylococci: 'staphylococcus', stenoses: 'stenosis',
    stimuli: 'stimulus', streptococci: 'streptococcus', sulci: 'sulcus', symposia: 'symposium', syntheses: 'synthesis', testes: 'testis', thrombi: 'thrombus',
    thrombolyses: 'thrombolysis', thromboses: 'thrombosis', tali: 'talus', tophi: 'tophus', tori: 'torus', uteri: 'uterus', vertices: 'vertex', varices: 'varix', villi: 'villus', viscera: 'viscus',
    vortices: 'vortex', arthritides: 'arthritis', dermatitides: 'dermatitis', vasculitides: 'vasculitis', atria: 'atrium', ostia: 'ostium', crura: 'crus', corpora: 'corpus', stomata: 'stoma', stigmata: 'stigma', condylomata: 'condyloma',
    acini: 'acinus', alveoli: 'alveolus', glomeruli: 'glomerulus', tubuli: 'tubulus', canaliculi: 'canaliculus', ossa: 'os', diverticula: 'diverticulum', cilia: 'cilium', endothelia: 'endothelium', epithelia: 'epithelium',
    women: 'woman', men: 'man', children: 'child', feet: 'foot', teeth: 'tooth', mice: 'mouse', lice: 'louse', geese: 'goose', wives: 'wife', knives: 'knife', halves: 'half',
    calves: 'calf', hooves: 'hoof', data: 'datum', people: 'person', bled: 'bleed', swollen: 'swell', broke: 'break', broken: 'break', bitten: 'bite',
    gave: 'give', given: 'give', took: 'take', taken: 'take', frozen: 'freeze', felt: 'feel', fell: 'fall', fallen: 'fall', drank: 'drink', drunk: 'drink', eaten: 'eat', slept: 'sleep', woke: 'wake', arose: 'arise', arisen: 'arise', began: 'begin', begun: 'begin', grew: 'grow', grown: 'grow', lost: 'lose', shook: 'shake', shaken: 'shake', stung: 'sting', swam: 'swim', tore: 'tear', torn: 'tear', wore: 'wear', worn: 'wear', died: 'die', dying: 'die', lying: 'lie',
  }),
); // prettier-ignore

/** `-oses` of medical nouns, which the table does not list one by one: fibroses, stenoses, necroses. */
const greekPlural = /(?<=[a-z]{4})oses$/;
/** Plurals in `-oses` whose singular ends in `-ose`. */
const plainPlural = /dos(?:es)$|noses$|poses$|closes$|(?:lact|gluc|sucr|fruct|cellul|malt|dextr|trehal)oses$/;

/** The singular of a plural that English did not make, or an irregular verb's base; else the word itself. */
export function foldIrregular(word: string): string {
  const singular = singulars.get(word);
  if (singular !== undefined) return singular;
  return greekPlural.test(word) && !plainPlural.test(word) ? word.replace(greekPlural, 'osis') : word;
}
