import abbreviationsCardiovascular from './abbreviations-cardiovascular.json' with { type: 'json' };
import abbreviationsEmergencySurgeryGeneral from './abbreviations-emergency-surgery-general.json' with { type: 'json' };
import abbreviationsEndocrine from './abbreviations-endocrine.json' with { type: 'json' };
import abbreviationsEntEyesSkin from './abbreviations-ent-eyes-skin.json' with { type: 'json' };
import abbreviationsGastroenterology from './abbreviations-gastroenterology.json' with { type: 'json' };
import abbreviationsHaematologyOncology from './abbreviations-haematology-oncology.json' with { type: 'json' };
import abbreviationsInfection from './abbreviations-infection.json' with { type: 'json' };
import abbreviationsNeurology from './abbreviations-neurology.json' with { type: 'json' };
import abbreviationsObstetricsGynaecologyPaediatrics from './abbreviations-obstetrics-gynaecology-paediatrics.json' with { type: 'json' };
import abbreviationsPsychiatryToxicology from './abbreviations-psychiatry-toxicology.json' with { type: 'json' };
import abbreviationsRenal from './abbreviations-renal.json' with { type: 'json' };
import abbreviationsRespiratory from './abbreviations-respiratory.json' with { type: 'json' };
import abbreviationsRheumatologyOrthopaedics from './abbreviations-rheumatology-orthopaedics.json' with { type: 'json' };
import brandsCardiovascular from './brands-cardiovascular.json' with { type: 'json' };
import brandsDiabetesEndocrine from './brands-diabetes-endocrine.json' with { type: 'json' };
import brandsGastroRenalOther from './brands-gastro-renal-other.json' with { type: 'json' };
import brandsInfection from './brands-infection.json' with { type: 'json' };
import brandsPainNeurologyPsychiatry from './brands-pain-neurology-psychiatry.json' with { type: 'json' };
import brandsRespiratoryAllergy from './brands-respiratory-allergy.json' with { type: 'json' };
import britishAmericanDrugNames from './british-american-drug-names.json' with { type: 'json' };
import britishAmericanPlacesPeopleAndThings from './british-american-places-people-and-things.json' with { type: 'json' };
import eponymsBloodJointsSkinInfection from './eponyms-blood-joints-skin-infection.json' with { type: 'json' };
import eponymsEndocrineMetabolic from './eponyms-endocrine-metabolic.json' with { type: 'json' };
import eponymsGutLiverKidney from './eponyms-gut-liver-kidney.json' with { type: 'json' };
import eponymsHeartVesselsChest from './eponyms-heart-vessels-chest.json' with { type: 'json' };
import eponymsNeurology from './eponyms-neurology.json' with { type: 'json' };
import layWordsAllergySkinBurns from './lay-words-allergy-skin-burns.json' with { type: 'json' };
import layWordsBloodAndCancer from './lay-words-blood-and-cancer.json' with { type: 'json' };
import layWordsBonesJointsInjury from './lay-words-bones-joints-injury.json' with { type: 'json' };
import layWordsBrainAndNerves from './lay-words-brain-and-nerves.json' with { type: 'json' };
import layWordsBreathing from './lay-words-breathing.json' with { type: 'json' };
import layWordsDigestion from './lay-words-digestion.json' with { type: 'json' };
import layWordsEyesEarsMouth from './lay-words-eyes-ears-mouth.json' with { type: 'json' };
import layWordsHeartAndCirculation from './lay-words-heart-and-circulation.json' with { type: 'json' };
import layWordsHormonesAndMetabolism from './lay-words-hormones-and-metabolism.json' with { type: 'json' };
import layWordsInfectionAndFever from './lay-words-infection-and-fever.json' with { type: 'json' };
import layWordsKidneyAndBladder from './lay-words-kidney-and-bladder.json' with { type: 'json' };
import layWordsMindAndPoisons from './lay-words-mind-and-poisons.json' with { type: 'json' };
import layWordsWomenChildren from './lay-words-women-children.json' with { type: 'json' };
import synonymsBodyAndWords from './synonyms-body-and-words.json' with { type: 'json' };
import synonymsConditions from './synonyms-conditions.json' with { type: 'json' };
import synonymsProceduresTestsAndDrugs from './synonyms-procedures-tests-and-drugs.json' with { type: 'json' };
import lookAlikeDrugs from './look-alike-drugs.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };

/** Every file of curated medical language. `content/model/thesaurus.ts` says what they hold; a test holds them to it. */
export const thesaurusFiles = [
  abbreviationsCardiovascular,
  abbreviationsEmergencySurgeryGeneral,
  abbreviationsEndocrine,
  abbreviationsEntEyesSkin,
  abbreviationsGastroenterology,
  abbreviationsHaematologyOncology,
  abbreviationsInfection,
  abbreviationsNeurology,
  abbreviationsObstetricsGynaecologyPaediatrics,
  abbreviationsPsychiatryToxicology,
  abbreviationsRenal,
  abbreviationsRespiratory,
  abbreviationsRheumatologyOrthopaedics,
  brandsCardiovascular,
  brandsDiabetesEndocrine,
  brandsGastroRenalOther,
  brandsInfection,
  brandsPainNeurologyPsychiatry,
  brandsRespiratoryAllergy,
  britishAmericanDrugNames,
  britishAmericanPlacesPeopleAndThings,
  eponymsBloodJointsSkinInfection,
  eponymsEndocrineMetabolic,
  eponymsGutLiverKidney,
  eponymsHeartVesselsChest,
  eponymsNeurology,
  layWordsAllergySkinBurns,
  layWordsBloodAndCancer,
  layWordsBonesJointsInjury,
  layWordsBrainAndNerves,
  layWordsBreathing,
  layWordsDigestion,
  layWordsEyesEarsMouth,
  layWordsHeartAndCirculation,
  layWordsHormonesAndMetabolism,
  layWordsInfectionAndFever,
  layWordsKidneyAndBladder,
  layWordsMindAndPoisons,
  layWordsWomenChildren,
  synonymsBodyAndWords,
  synonymsConditions,
  synonymsProceduresTestsAndDrugs,
] as const;

export { lookAlikeDrugs, sources as thesaurusSources };
