import { choice, option, scoreLicence } from '../define.ts';
import { defineScore } from '../score.ts';

/** Bishop's pelvic score of 1964: 0 to 13. */
export const bishop = defineScore({
  id: 'bishop',
  title: 'Bishop score (readiness of the cervix)',
  aliases: ['Bishop', 'cervical score', 'induction of labour', 'pelvic score'],
  specialty: 'obstetrics',
  purpose: 'Describes how ready the cervix is for labour, before an induction.',
  notFor:
    'Deciding whether to induce; preterm pregnancies, twins, breech, and a scarred uterus were not what it was made for.',
  population: 'Women who had borne children before, at term, with the head presenting.',
  references: ['bishop1964pelvic', 'laughon2011bishop'],
  licence: scoreLicence,
  policy: [
    'The original form of 1964; modified ones replace effacement by length or add parity.',
    'No bands: later sources draw the edge at different scores.',
  ],
  inputs: {
    dilation: choice('Dilation', [
      option('0', 'Closed', 0),
      option('1', '1–2 cm', 1),
      option('2', '3–4 cm', 2),
      option('3', '5 cm or more', 3),
    ]),
    effacement: choice('Effacement', [
      option('0', '0–30%', 0),
      option('1', '40–50%', 1),
      option('2', '60–70%', 2),
      option('3', '80% or more', 3),
    ]),
    station: choice('Station', [
      option('0', '−3', 0),
      option('1', '−2', 1),
      option('2', '−1 or 0', 2),
      option('3', '+1 or +2', 3),
    ]),
    consistency: choice('Consistency', [
      option('0', 'Firm', 0),
      option('1', 'Medium', 1),
      option('2', 'Soft', 2),
    ]),
    position: choice('Position of the cervix', [
      option('0', 'Posterior', 0),
      option('1', 'Middle', 1),
      option('2', 'Anterior', 2),
    ]),
  },
  total: { label: 'Bishop score', max: 13 },
  uncertainty: {
    text: 'Among 5610 first-time mothers induced at term, a score above 8 was followed by vaginal birth in 87.0%; but so was most of a lower score (negative predictive value 29.8%).',
    reference: 'laughon2011bishop',
  },
});
