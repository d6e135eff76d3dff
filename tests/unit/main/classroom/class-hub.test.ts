import { expect, it } from 'vitest';
import { createClassHub, type ClassEvent } from '../../../../main/classroom/class-hub.ts';

const section = { pack: 'starter', article: 'sepsis', section: 'red-flags' };

function hub() {
  let time = 0;
  let changes = 0;
  const made = createClassHub(
    () => (changes += 1),
    () => time,
  );
  return { made, pass: (seconds: number) => (time += seconds * 1000), changes: () => changes };
}

it('counts devices, not requests, and forgets those that have gone', () => {
  const { made, pass, changes } = hub();
  made.seen('192.0.2.10');
  made.seen('192.0.2.10');
  made.seen('192.0.2.11');
  expect(made.readers()).toBe(2);
  expect(changes()).toBe(2);
  pass(119);
  made.seen('192.0.2.10');
  pass(60);
  expect(made.readers()).toBe(1);
});

it('remembers a limited number of devices', () => {
  const { made } = hub();
  for (let device = 0; device < 5_000; device++) made.seen(`fd00::${device.toString(16)}`);
  expect(made.readers()).toBeLessThanOrEqual(2_000);
});

it('has those who follow open what is shown, the late ones at once', () => {
  const { made } = hub();
  const early: ClassEvent[] = [];
  const late: ClassEvent[] = [];
  const stop = made.follow((event) => early.push(event));
  made.show(section);
  made.follow((event) => late.push(event));
  expect(early).toEqual([{ type: 'section', section }]);
  expect(late).toEqual(early);
  expect(made.following()).toBe(2);
  stop();
  made.close();
  expect(early).toHaveLength(1);
  expect(late.at(-1)).toEqual({ type: 'closed' });
  expect(made.following()).toBe(0);
});
