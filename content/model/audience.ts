import { z } from 'zod';

/** Who the wording is for. Every warning, contraindication and citation is the same for all three. */
export const audiences = ['clinician', 'student', 'public'] as const;
export const audienceSchema = z.enum(audiences);
export type Audience = z.infer<typeof audienceSchema>;
