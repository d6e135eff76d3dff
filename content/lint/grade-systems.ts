/**
 * Systems in which issuers grade evidence and recommendations: the first word of `[@id{SYSTEM grade}]`, and what its grades
 * look like. A joint guideline names the bodies with slashes; each of them must be here. Only systems whose issuer publishes
 * what its grades mean belong in this table.
 */
export const gradeSystems: Readonly<Record<string, string>> = {
  AAN: 'American Academy of Neurology: Level A, B, C, U',
  AASLD: 'American Association for the Study of Liver Diseases: GRADE wording',
  ACC: 'American College of Cardiology: Class 1, 2a, 2b, 3; Level A, B-R, B-NR, C-LD, C-EO',
  ACEP: 'American College of Emergency Physicians: Level A, B, C',
  ACG: 'American College of Gastroenterology: strong, conditional; quality of evidence',
  ACOG: 'American College of Obstetricians and Gynecologists: Level A, B, C',
  ACR: 'American College of Rheumatology: strong, conditional; certainty',
  ADA: 'American Diabetes Association: A, B, C, E',
  AGA: 'American Gastroenterological Association: strong, conditional; certainty',
  AHA: 'American Heart Association: Class 1, 2a, 2b, 3; Level A, B-R, B-NR, C-LD, C-EO',
  ASA: 'American Stroke Association: Class 1, 2a, 2b, 3; Level A, B-R, B-NR, C-LD, C-EO',
  ASCO: 'American Society of Clinical Oncology: strength and quality of evidence',
  ASH: 'American Society of Hematology: strong, conditional; certainty',
  ATS: 'American Thoracic Society: strong, conditional; certainty',
  AUA: 'American Urological Association: strong, moderate, conditional; Grade A, B, C',
  BSG: 'British Society of Gastroenterology: strong, weak; quality of evidence',
  BTS: 'British Thoracic Society: Grade A to D, good practice point',
  CHEST: 'American College of Chest Physicians: Grade 1A to 2C, strong, weak; certainty',
  EASL: 'European Association for the Study of the Liver: LoE 1 to 5, strong, weak',
  EAU: 'European Association of Urology: strong, weak',
  ERS: 'European Respiratory Society: strong, conditional; certainty',
  ESC: 'European Society of Cardiology: Class I, IIa, IIb, III; Level A, B, C',
  ESCMID: 'European Society of Clinical Microbiology and Infectious Diseases: strong, conditional; certainty',
  ESGE: 'European Society of Gastrointestinal Endoscopy: strong, weak; quality of evidence',
  ESH: 'European Society of Hypertension: Class I, II, III; Level A, B, C',
  ESMO: 'European Society for Medical Oncology: I to V; A to E',
  ESO: 'European Stroke Organisation: strong, weak; quality of evidence',
  ESVS: 'European Society for Vascular Surgery: Class I, IIa, IIb, III; Level A, B, C',
  EULAR: 'European Alliance of Associations for Rheumatology: Level 1 to 5; Grade A to D',
  GINA: 'Global Initiative for Asthma: Evidence A to D',
  GOLD: 'Global Initiative for Chronic Obstructive Lung Disease: Evidence A to D',
  GRADE: 'GRADE working group: strong, conditional or weak; high, moderate, low or very low certainty',
  HRS: 'Heart Rhythm Society: Class 1, 2a, 2b, 3; Level A, B-R, B-NR, C-LD, C-EO',
  IDSA: 'Infectious Diseases Society of America: strong, conditional; certainty',
  ILCOR: 'International Liaison Committee on Resuscitation: strong, weak; certainty; good practice statement',
  IWGDF: 'International Working Group on the Diabetic Foot: strong, conditional; certainty',
  KDIGO: 'Kidney Disease: Improving Global Outcomes: 1A to 2D, not graded, practice point',
  NHMRC: 'National Health and Medical Research Council, Australia: Grade A to D',
  NICE: 'National Institute for Health and Care Excellence: offer, consider, do not offer',
  OCEBM: 'Oxford Centre for Evidence-Based Medicine: Level 1 to 5',
  RCOG: 'Royal College of Obstetricians and Gynaecologists: Grade A to D, good practice point',
  SCCM: 'Society of Critical Care Medicine: strong, conditional; certainty; best practice statement',
  SIGN: 'Scottish Intercollegiate Guidelines Network: Grade A to D, strong, conditional, good practice point',
  SSC: 'Surviving Sepsis Campaign: strong, conditional or weak; certainty; best practice statement',
  SVS: 'Society for Vascular Surgery: Grade 1A to 2C',
  USPSTF: 'US Preventive Services Task Force: A, B, C, D, I',
  WHO: 'World Health Organization: strong, conditional; certainty; good practice statement',
  WSES: 'World Society of Emergency Surgery: strong, weak; quality of evidence',
};

/** The bodies of a grade's system that the table does not know. */
export function unknownBodiesIn(system: string): string[] {
  return system.split('/').filter((body) => !Object.hasOwn(gradeSystems, body));
}
