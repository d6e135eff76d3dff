import { describe, expect, it } from 'vitest';
import { asksForDose, readQuestion } from '../../../../../main/search/answer/question.ts';
import { curatedThesaurus } from '../../../../../main/search/query/curated-thesaurus.ts';
import { typedWords } from '../../../../../main/search/query/typed-words.ts';

const thesaurus = curatedThesaurus();

describe('a question for a dose', () => {
  it.each([
    'What is the dose of adrenaline?',
    'paracetamol dosage child',
    'How many mg of prednisolone?',
    'how much morphine',
    'how much insulin before dinner',
    'what strength of insulin infusion',
    'amount of hydrocortisone in adrenal crisis',
    'maximum ibuprofen per day',
    'mg/kg?',
    'dosing in renal failure',
    'How many tablets should she take?',
  ])('%s', (q) => {
    expect(asksForDose(q, thesaurus)).toBe(true);
  });

  it.each([
    'paracetamol overdose',
    'How much blood loss is postpartum haemorrhage?',
    'How many people get malaria?',
    'What does adrenaline do?',
    'Is a unit of blood enough?',
  ])('is not: %s', (q) => {
    expect(asksForDose(q, thesaurus)).toBe(false);
  });
});

describe('a question', () => {
  const topicOf = (q: string): string[] => {
    const words = typedWords(q);
    return readQuestion(q).topic.map((at) => words[at]?.token.surface ?? '');
  };

  it.each([
    ['What is anaphylaxis?', ['definition'], ['anaphylaxis']],
    ['What are the symptoms of sepsis?', ['symptoms'], ['sepsis']],
    ['How is gout treated?', ['treatment'], ['gout']],
    ['What causes gout?', ['causes'], ['gout']],
    ['When is a D-dimer useful?', [], ['ddimer']],
    ['What is magnesium for in eclampsia?', [], ['magnesium', 'eclampsia']],
    ['What are the kinds of shock?', [], ['shock']],
    ['How fast may sodium be corrected?', [], ['sodium', 'corrected']],
    ['What should be done after a bite?', ['treatment'], ['bite']],
  ])('“%s” asks for %j of %j', (q, aspects, topic) => {
    expect(readQuestion(q).aspects).toEqual(aspects);
    expect(topicOf(q)).toEqual(topic);
  });

  it.each([
    ['How long to observe?', 'duration'],
    ['What is the thrombolysis window?', 'duration'],
    ['How soon are antibiotics given?', 'figure'],
    ['How deep should compressions be?', 'amount'],
    ['How much fluid is given in shock?', 'amount'],
    ['When does delirium tremens start?', 'duration'],
    ['What should not be done after a bite?', 'warning'],
    ['What is sepsis?', 'any'],
  ])('“%s” wants a %s', (q, form) => {
    expect(readQuestion(q).form).toBe(form);
  });
});
