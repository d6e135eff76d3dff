/**
 * What a section is about, whatever its heading calls it: `How it presents` is where symptoms are, `What is done` is where
 * treatment is. Headings are recognised at build; queries that ask for an aspect find its sections by name.
 */
export const aspects = [
  'definition', 'symptoms', 'causes', 'assessment', 'treatment', 'outlook', 'prevention', 'complications', 'advice', 'pitfalls',
  'dispute', 'red-flags', 'key-points', 'frequency', 'follow-up', 'referral', 'risk',
] as const; // prettier-ignore
export type Aspect = (typeof aspects)[number];

/** The term an aspect is indexed as: no word of any text begins so. */
export function aspectTerm(aspect: Aspect): string {
  return `#${aspect}`;
}

/** How headings name an aspect. A heading may name more than one. */
const headingPatterns: readonly (readonly [Aspect, RegExp])[] = [
  ['definition', /^what (?:it |they )?(?:is|are)\b(?! done| the| to)|^(?:about|overview|background|introduction|definition|summary)\b/],
  ['symptoms', /symptom|\bsigns?\b|\bpresents?\b|presentation|clinical features?|how to recogni[sz]e|manifestation/],
  ['causes', /\bcauses?\b|a?etiology|\btriggers?\b|mechanism|pathophysiology|\bwhy it\b|how (?:it|the .*) works?|inherited|genetic changes/],
  ['assessment', /assess|diagnos|investigation|\btests?\b|\bexams?\b|work-?up|criteria|imaging|\bstages\b/],
  ['treatment', /treat|manage|\bwhat is done\b|what to do|therap|first (?:minutes|hours?|steps)|resuscitat|intensive care|antimicrobials|in the first/],
  ['outlook', /outlook|prognosis|survival|mortality|natural history|clinical course/],
  ['prevention', /prevent|prophyla/],
  ['complications', /complication/],
  ['advice', /tell the patient|advice|counsel|going home|discharge|patient information|living with|considerations?/],
  ['pitfalls', /pitfall|mistake|\berrors?\b|\btraps?\b/],
  ['dispute', /uncertain|disput|controvers|debate|conflicting/],
  ['frequency', /how common|how many|frequency|incidence|prevalence|epidemiology/],
  ['follow-up', /follow-?up|monitor|observe|\bafter\b/],
  ['referral', /\brefer|when to call|when to seek|admission/],
  ['risk', /risk factors?|at risk|who gets|susceptib/],
]; // prettier-ignore

/** The aspects a heading names. `role` is the section's, which names two of them by itself. */
export function aspectsOfHeading(heading: string, role: string): Aspect[] {
  const folded = heading.toLowerCase();
  const named = headingPatterns.flatMap(([aspect, pattern]) => (pattern.test(folded) ? [aspect] : []));
  return role === 'red-flags' || role === 'key-points' ? [role, ...named] : named;
}

/** How queries ask for an aspect: the words that do are where the pattern matches. */
const queryPatterns: readonly (readonly [Aspect, RegExp])[] = [
  ['definition', /\bdefinitions?\b|\bdefined?\b|\bmeaning of\b|\boverview\b|^\s*what(?:'s|’s| is| are)\b(?! (?:an? |the )?(?:(?:main|usual|common|commonest|early) )?(?:treatment|cause|symptom|sign|risk|dose|test|prognosis|outlook|outcome|complication|management|evidence|difference|best|first))(?: an?| the)?\b/gi],
  ['symptoms', /\bsymptoms?\b|\bsigns?\b|\bpresentations?\b|\bpresents?\b|\bclinical features?\b|\bmanifestations?\b|\brecogni[sz](?:e|ed|ing)\b/gi],
  ['causes', /\bcauses?\b|\bcaused\b|\bcatch(?:es|ing)?\b|\ba?etiology\b|\btriggers?\b|\bmechanisms?\b|\bpathophysiology\b|\bwhy (?:does|do|is|are)\b|\bdue to\b/gi],
  ['assessment', /\bdiagnos(?:e|ed|is|ing|tic)\b|\binvestigations?\b|\btests?\b|\bassess(?:ed|ment)?\b|\bwork-?up\b|\bcriteria\b|\bexams?\b/gi],
  ['treatment', /\btreat(?:s|ed|ing|ments?)?\b|\bmanage(?:d|ment)?\b|\btherap(?:y|ies)\b|\bwhat (?:to do|is done|do i do|should (?:i do|(?:not )?be done))\b|\brx\b|\btx\b/gi],
  ['outlook', /\bprognosis\b|\boutlook\b|\bsurvival\b|\bmortality\b|\blife expectancy\b/gi],
  ['prevention', /\bprevent(?:s|ed|ing|ion|ive)?\b|\bprophyla(?:xis|ctic)\b|\bavoid(?:ed|ing)?\b/gi],
  ['complications', /\bcomplications?\b/gi],
  ['advice', /\badvice\b|\badvise\b|\bcounsel(?:l?ing)?\b|\bdischarge\b|\bgoing home\b|\bwhat to tell\b|\bpatient information\b|\bleaflet\b/gi],
  ['pitfalls', /\bpitfalls?\b|\bmistakes?\b/gi],
  ['dispute', /\bcontrovers(?:y|ial|ies)\b|\bdebated?\b|\bdisputed?\b|\buncertain(?:ty)?\b|\bevidence\b/gi],
  ['red-flags', /\bred flags?\b|\bwarning signs?\b|\bdanger signs?\b/gi],
  ['key-points', /\bkey points?\b|\bin short\b/gi],
  ['frequency', /\bhow common\b|\bincidence\b|\bprevalence\b|\bepidemiology\b|\bhow many people\b/gi],
  ['follow-up', /\bfollow-?up\b|\bmonitor(?:ed|ing)?\b|\bobserv(?:e|ed|ation)\b/gi],
  ['referral', /\brefer(?:ral|red)?\b|\bwhen to (?:call|seek|admit)\b|\badmit\b|\badmission\b/gi],
  ['risk', /\brisk factors?\b|\bat risk\b|\bwho gets\b/gi],
]; // prettier-ignore

export interface AskedAspect {
  readonly aspect: Aspect;
  readonly start: number;
  readonly end: number;
}

/** The aspects a query asks for, and with which of its words. */
export function aspectsAsked(query: string): AskedAspect[] {
  return queryPatterns.flatMap(([aspect, pattern]) =>
    [...query.matchAll(pattern)].map((match) => ({
      aspect,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
