/** What a reader types, the section that should come first, and why. */
export interface Expectation {
  readonly q: string;
  /** `article#section`; `article` alone where any of its sections is right; several, by commas, where each is. */
  readonly want: string;
  readonly because: string;
  /** How far down it is wanted: 1, unless another section answers as well. */
  readonly within: 1 | 3;
}

const topic = (q: string, article: string, because: string): Expectation => ({
  q,
  want: `${article}#key-points`,
  because,
  within: 1,
});
const section = (q: string, want: string, because: string, within: 1 | 3 = 1): Expectation => ({
  q,
  want,
  because,
  within,
});

const acs = 'acute-coronary-syndrome';
const stroke = 'acute-ischaemic-stroke';
const asthma = 'acute-severe-asthma';
const af = 'atrial-fibrillation';
const calf = 'calf-muscle-pump';
const arrest = 'cardiac-arrest-in-adults';
const cap = 'community-acquired-pneumonia';
const dvt = 'deep-vein-thrombosis';
const dka = 'diabetic-ketoacidosis';
const children = 'diarrhoea-and-dehydration-in-children';
const head = 'head-injury';
const hf = 'heart-failure';
const k = 'hyperkalaemia';
const htn = 'hypertension';
const poison = 'poisoning-first-steps';
const pph = 'postpartum-haemorrhage';
const pet = 'pre-eclampsia';
const pe = 'pulmonary-embolism';
const sepsis = 'sepsis-in-adults';
const child = 'sepsis-in-children';
const status = 'status-epilepticus';
const gi = 'upper-gastrointestinal-bleeding';

/** Topics by their names: a reader who names a topic lands on its key points. */
const names: Expectation[] = [
  topic('anaphylaxis', 'anaphylaxis', 'the title'),
  topic('Sepsis', sepsis, 'the title’s first word'),
  topic('malaria', 'malaria', 'the title'),
  topic('burns', 'burns', 'the title'),
  topic('atrial fibrillation', af, 'the title'),
  topic('heart failure', hf, 'the title'),
  topic('head injury', head, 'the title'),
  topic('status epilepticus', status, 'the title'),
  topic('pulmonary embolism', pe, 'the title'),
  topic('deep vein thrombosis', dvt, 'the title'),
  topic('calf muscle pump', calf, 'most of the title'),
  topic('second heart', calf, 'an alias'),
  topic('asthma attack', asthma, 'an alias'),
  topic('status asthmaticus', asthma, 'an alias that shares a word with another title'),
  topic('septic shock', sepsis, 'an alias'),
  topic('myocardial infarction', acs, 'an alias'),
  topic('unstable angina', acs, 'an alias'),
  topic('cardiopulmonary resuscitation', arrest, 'an alias'),
  topic('concussion', head, 'an alias'),
  topic('ketoacidosis', dka, 'an alias'),
  topic('uterine atony', pph, 'an alias'),
  topic('traumatic brain injury', head, 'an alias'),
  topic('pulmonary oedema', hf, 'an alias'),
  topic('cerebral malaria', 'malaria', 'an alias'),
  topic('thrombectomy', stroke, 'an alias'),
];

const abbreviations: Expectation[] = [
  topic('GI bleed', gi, 'the complaint of needs.md C1: it must not land on an alphabetical neighbour'),
  topic('gi bleed', gi, 'the same in small letters'),
  topic('UGIB', gi, 'abbreviation the pack does not use'),
  topic('HTN', htn, 'abbreviation the pack does not use'),
  topic('DKA', dka, 'alias in capitals'),
  topic('dka', dka, 'alias in small letters'),
  topic('AF', af, 'two letters'),
  topic('afib', af, 'American short form'),
  topic('ACS', acs, 'two senses; the library has one'),
  topic('STEMI', acs, 'alias'),
  topic('nstemi', acs, 'alias in small letters'),
  topic('MI', acs, 'abbreviation of an alias'),
  topic('CVA', stroke, 'alias'),
  topic('TIA', stroke, 'alias'),
  topic('CAP', cap, 'capitals: not a cap'),
  topic('PPH', pph, 'alias'),
  topic('PE', pe, 'three senses; the title is one of them'),
  topic('DVT', dvt, 'alias'),
  topic('dvt', dvt, 'alias in small letters'),
  topic('TBI', head, 'alias'),
  topic('CPR', arrest, 'alias'),
  topic('ORS', children, 'alias'),
  topic('CHF', hf, 'abbreviation the pack does not use'),
  topic('HFrEF', hf, 'mixed case'),
  topic('VTE', pe, 'abbreviation of an alias'),
  topic('HELLP', pet, 'part of an alias'),
  topic('VF arrest', arrest, 'abbreviation beside a word of the title'),
];

const layWords: Expectation[] = [
  topic('heart attack', acs, 'lay name and alias'),
  topic('mini stroke', stroke, 'lay name of TIA'),
  topic('brain attack', stroke, 'lay alias'),
  topic('blood poisoning', sepsis, 'lay alias that shares a word with poisoning'),
  topic('high blood pressure', htn, 'lay alias'),
  topic('high potassium', k, 'lay alias'),
  topic('clot on the lung', pe, 'lay words'),
  topic('clot in the leg', dvt, 'lay alias'),
  topic('fluid on the lungs', hf, 'lay words for pulmonary oedema'),
  topic('chest infection', cap, 'lay alias'),
  topic('vomiting blood', gi, 'lay alias'),
  topic('throwing up blood', gi, 'lay words for an alias'),
  topic('black tarry stool', gi, 'lay words for melaena'),
  topic('severe allergy', 'anaphylaxis', 'lay alias'),
  topic('bee sting reaction', 'anaphylaxis', 'lay words for a trigger'),
  topic('irregular heartbeat', af, 'lay words'),
  topic('weak heart', hf, 'lay words'),
  topic('bleeding after birth', pph, 'lay words'),
  topic('fit that wont stop', status, 'lay words, apostrophe missing'),
  topic('scald', 'burns', 'lay alias'),
  topic('paracetamol overdose', poison, 'alias'),
  topic('tylenol overdose', poison, 'American brand of paracetamol'),
  topic('diabetic coma', dka, 'lay alias'),
  topic('child with diarrhoea', children, 'words of the title in another order'),
  topic('stomach bug child', children, 'lay words for gastroenteritis'),
  section(
    'cant breathe',
    `${pe}#how-it-presents`,
    'lay words without apostrophe: breathlessness, the sign of embolism',
  ),
];

const spellings: Expectation[] = [
  topic('hyperkalemia', k, 'American spelling'),
  topic('postpartum hemorrhage', pph, 'American spelling'),
  topic('preeclampsia', pet, 'without the hyphen'),
  topic('pre eclampsia', pet, 'with a space'),
  topic('diarrhea in children', children, 'American spelling'),
  topic('ischemic stroke', stroke, 'American spelling'),
  topic('pulmonary edema', hf, 'American spelling of an alias'),
  topic('hematemesis', gi, 'American spelling of an alias'),
  topic('melena', gi, 'American spelling of an alias'),
  topic('septicemia', sepsis, 'American spelling of an alias'),
  topic('anaphylaxsis', 'anaphylaxis', 'misspelt'),
  topic('anafylaxis', 'anaphylaxis', 'spelt as it sounds'),
  topic('pnuemonia', cap, 'letters swapped'),
  topic('pneumonia community aquired', cap, 'misspelt, other order'),
  topic('hyperkalaemai', k, 'letters swapped at the end'),
  topic('atrial fibrilation', af, 'one letter missing'),
  topic('ketoacidocis', dka, 'one letter wrong'),
  topic('haemorrage postpartum', pph, 'misspelt, other order'),
  topic('pulmonary embolysm', pe, 'one letter wrong'),
  topic('eclampsya', pet, 'one letter wrong'),
  topic('epileptics status', status, 'another form, other order'),
  topic('resusitation', arrest, 'misspelt'),
  topic('Community acquired pneumonia', cap, 'without the hyphen, capital'),
  topic('SEPSIS', sepsis, 'shouted'),
  topic('  sepsis ', sepsis, 'spaces'),
  topic('fibrillation, atrial', af, 'as a catalogue writes it'),
];

/** A topic and what about it: a reader lands in that section. */
const aspects: Expectation[] = [
  section('anaphylaxis symptoms', 'anaphylaxis#how-it-presents', 'symptoms stand under how it presents'),
  section('anaphylaxis treatment', 'anaphylaxis#what-is-done', 'treatment stands under what is done'),
  section('how to treat anaphylaxis', 'anaphylaxis#what-is-done', 'the same as a question'),
  section('anaphylaxis observation time', 'anaphylaxis#how-long-to-observe', 'a sub-heading'),
  section('anaphylaxis red flags', 'anaphylaxis#red-flags', 'the red flags of a topic'),
  section(
    'sepsis red flags',
    `${sepsis}#red-flags,${child}#red-flags`,
    'the red flags of a topic, in adults or children',
  ),
  section(
    'sepsis diagnosis',
    `${sepsis}#how-it-is-assessed,${child}#how-it-is-assessed`,
    'diagnosis stands under how it is assessed',
  ),
  section('sepsis antibiotics', `${sepsis}#antimicrobials-and-source`, 'synonym of a sub-heading'),
  section('sepsis vasopressor', `${sepsis}#circulation`, 'a treatment in a sub-section'),
  section('DKA treatment', `${dka}#what-is-done`, 'abbreviation and aspect'),
  section('dka diagnosis criteria', `${dka}#how-it-is-assessed`, 'abbreviation and aspect'),
  section('DKA in pregnancy', `${dka}#red-flags`, 'where pregnancy is named', 3),
  section('stroke signs', `${stroke}#how-it-presents`, 'signs stand under how it presents'),
  section(
    'stroke thrombolysis window',
    `${stroke}#key-points`,
    'the windows are key points; the figure of windows is the next hit',
  ),
  section('stroke blood pressure target', `${stroke}#protect-the-brain`, 'the table of targets'),
  section('what to tell stroke patient', `${stroke}#what-to-tell-the-patient`, 'advice'),
  section('af anticoagulation stroke prevention', `${af}#preventing-stroke`, 'a sub-heading'),
  section('atrial fibrillation rate control', `${af}#rate-or-rhythm`, 'a sub-heading'),
  section('af cardioversion', `${af}#around-cardioversion`, 'a sub-heading'),
  section('asthma discharge', `${asthma}#going-home`, 'discharge stands under going home', 3),
  section('asthma intensive care', `${asthma}#intensive-care`, 'a sub-heading'),
  section('asthma severity assessment', `${asthma}#how-it-is-assessed`, 'assessment'),
  section(
    'malaria prevention advice',
    'malaria#what-to-tell-the-patient',
    'nets and tablets are told to the patient',
  ),
  section('severe malaria signs', 'malaria#red-flags', 'what makes it severe comes first in the red flags'),
  section('malaria test', 'malaria#how-it-is-assessed', 'films and rapid tests', 3),
  section('burn first aid', 'burns#key-points', 'an alias: the key points begin with the cooling'),
  section('DVT wells score', `${dvt}#how-it-is-assessed`, 'from score to decision'),
  section('pulmonary embolism diagnosis', `${pe}#how-it-is-assessed`, 'diagnosis'),
  section('PE pitfalls', `${pe}#pitfalls`, 'pitfalls by name'),
  section('head injury CT', `${head}#how-it-is-assessed`, 'who needs a scan', 3),
  section('hyperkalaemia treatment', `${k}#what-is-done`, 'treatment'),
  section('heart failure long term treatment', `${hf}#lasting-treatment`, 'a sub-heading in other words'),
  section('acute heart failure', `${hf}#acute-heart-failure`, 'a heading of its own'),
  section('hypertension advice', `${htn}#what-to-tell-the-patient`, 'advice'),
  section('pneumonia severity score', `${cap}#how-it-is-assessed`, 'scores', 3),
  section('causes of postpartum haemorrhage', `${pph}#what-it-is`, 'the four Ts stand under what it is'),
  section('PPH prevention', `${pph}#what-is-done`, 'prevention stands under what is done', 3),
  section('pre-eclampsia magnesium', `${pet}#what-is-done`, 'a treatment', 3),
  section('poisoning antidotes', `${poison}#what-is-done`, 'the table of antidotes'),
  section('toxidromes', `${poison}#how-it-presents`, 'the table of toxidromes', 3),
  section('status epilepticus second drug', `${status}#what-is-done`, 'the clock'),
  section('GI bleed endoscopy', `${gi}#key-points`, 'resuscitation comes before endoscopy'),
  section('controversy fluids sepsis', `${sepsis}#uncertain-or-disputed`, 'the dispute'),
  section('cardiac arrest reversible causes', `${arrest}#how-it-is-assessed`, 'the Hs and Ts', 3),
];

/** Something inside the text. */
const inside: Expectation[] = [
  section('D-dimer', `${dvt}#how-it-is-assessed`, 'hyphenated; the test decides there'),
  section('ddimer', `${dvt}#how-it-is-assessed`, 'written as one word'),
  section('CURB-65', `${cap}#how-it-is-assessed`, 'a score with a number', 3),
  section('curb65', `${cap}#how-it-is-assessed`, 'the same, typed in haste', 3),
  section('NIHSS', `${stroke}`, 'the score'),
  section('Glasgow-Blatchford score', `${gi}#how-it-is-assessed`, 'an eponymous score'),
  section('tranexamic acid', `${pph}`, 'helps here, and is told against in another article'),
  section('TXA postpartum', `${pph}`, 'abbreviation of a drug'),
  section('terlipressin', `${gi}`, 'a drug of one article'),
  section('naloxone', `${poison}`, 'a drug of few articles'),
  section('artesunate', 'malaria', 'a drug of one article'),
  section('adrenaline anaphylaxis', 'anaphylaxis', 'drug and topic'),
  section('epinephrine anaphylaxis', 'anaphylaxis', 'the American name'),
  section('calcium gluconate magnesium toxicity', `${pet}#red-flags`, 'antidote'),
  section('SGLT2 ketoacidosis', `${dka}`, 'a code with a digit'),
  section('carbon monoxide', `${poison}`, 'a poison'),
  section('CO poisoning', `${poison}`, 'its abbreviation'),
  section('organophosphate', `${poison}`, 'a poison'),
  section('HINTS vertigo', `${stroke}#how-it-is-assessed`, 'capitals that are also a word'),
  section('zinc diarrhoea', `${children}`, 'a treatment'),
  section('compression stockings', `${dvt}`, 'what they do not do'),
  section(
    'venous ulcer exercise',
    `${calf}#wound-healing,chronic-venous-insufficiency#exercise`,
    'exercise with compression',
    3,
  ),
  section('claudication supervised exercise', `${calf}#in-peripheral-artery-disease`, 'a sub-section'),
  section('troponin', `${acs}`, 'a test'),
  section('aortic dissection', `${acs}`, 'told apart in several; most in this'),
  section('lactate sepsis', `${sepsis}`, 'a test'),
  section('qSOFA', `${sepsis}`, 'mixed case'),
  section('hypoxia hypovolaemia tamponade', `${arrest}#how-it-is-assessed`, 'three of the Hs and Ts'),
  section('patiromer', `${k}`, 'a drug of one article'),
  section('G6PD primaquine', 'malaria#what-is-done', 'code and drug'),
  section('levetiracetam', `${status}`, 'a drug of one article'),
  section('inhalation injury', 'burns', 'an alias'),
  section('CHA2DS2-VASc', `${af}`, 'a score with digits', 3),
  section('natriuretic peptide', `${hf}`, 'a test of one article'),
];

export const starterQueries: readonly Expectation[] = [
  ...names, ...abbreviations, ...layWords, ...spellings, ...aspects, ...inside,
]; // prettier-ignore
