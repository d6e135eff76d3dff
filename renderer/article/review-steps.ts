import { reviewSteps, type ReviewState } from '../../content/model/assurance.ts';

type Step = (typeof reviewSteps)[number];
export type Progress = 'done' | 'now' | 'ahead';

/** For each step of a review, whether it is done, where the text stands now, or ahead; null for a text whose life has ended. */
export function stepsOf(state: ReviewState): Readonly<Record<Step, Progress>> | null {
  const now = reviewSteps.findIndex((step) => step === state);
  if (now < 0) return null;
  const progress = (index: number): Progress => (index < now ? 'done' : index === now ? 'now' : 'ahead');
  return Object.fromEntries(reviewSteps.map((step, index) => [step, progress(index)])) as Record<
    Step,
    Progress
  >;
}
