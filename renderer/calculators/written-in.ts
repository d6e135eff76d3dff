/** Language of what calculators say: their questions, readings and evidence are written in English, whatever the interface speaks. */
export const writtenIn = 'en';
