import { describe, expect, it } from 'vitest';
import { assuranceIn } from '../../../../../content/lint/rules/unsupported-assurance.ts';

describe('assuranceIn', () => {
  it.each([
    'All articles are reviewed for accuracy by our Medical Advisory Board',
    'This article was peer-reviewed by our board.',
    'Every page has been medically reviewed.',
    'Our content is verified by doctors.',
    'Medically reviewed by Dr Jane Doe.',
    'Peer-reviewed by our board.',
    'Reviewed by experts.',
    'Approved by an independent panel of specialists.',
    'Checked for accuracy by our clinicians.',
    'Last reviewed: 12 March 2025',
    'Last medically reviewed on March 12, 2025',
    'In this expert-reviewed guide you will find everything.',
    'We guarantee that the information is correct.',
    'The texts in this library are good: all of these articles have been approved.',
  ])('hears an assurance in “%s”', (text) => {
    expect(assuranceIn(text)).not.toBeNull();
  });

  it.each([
    'This article has not been reviewed by a clinician.',
    'This text may be approved when a named clinician has read it.',
    'An article becomes approved when a named reviewer says so.',
    'No article of this pack is approved.',
    'This page is a draft until it is reviewed.',
    'Each case was reviewed by two cardiologists.',
    'A child with fever should be reviewed by a doctor the same day.',
    'The drug was approved by the regulator in 2015.',
    'The guideline was reviewed by experts from twelve countries.',
    'Check that the tube is in place.',
    'In this article, methods were compared and costs were reviewed.',
    'Studies on each topic were reviewed.',
    'The literature was reviewed.',
  ])('hears none in “%s”', (text) => {
    expect(assuranceIn(text)).toBeNull();
  });
});
