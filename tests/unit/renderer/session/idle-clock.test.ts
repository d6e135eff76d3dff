import { expect, it } from 'vitest';
import { createIdleClock } from '../../../../renderer/session/idle-clock.ts';

function clock(minutes: number) {
  let time = 1_000_000;
  const idle = createIdleClock(minutes, () => time);
  return { idle, pass: (seconds: number) => (time += seconds * 1000) };
}

it('says nothing before anybody has touched the machine', () => {
  const { idle, pass } = clock(1);
  pass(86_400);
  expect(idle.read()).toBe('calm');
});

it('counts the last minute in whole seconds, and is over at its end', () => {
  const { idle, pass } = clock(10);
  idle.touch();
  pass(539);
  expect(idle.read()).toBe('calm');
  pass(1);
  expect(idle.read()).toBe(60);
  pass(59.5);
  expect(idle.read()).toBe(1);
  pass(0.5);
  expect(idle.read()).toBe('over');
});

it('warns for half of a time that is too short for a minute of warning', () => {
  const { idle, pass } = clock(1);
  idle.touch();
  pass(29);
  expect(idle.read()).toBe('calm');
  pass(1);
  expect(idle.read()).toBe(30);
});

it('starts anew with every touch, and is over at once after a sleep', () => {
  const { idle, pass } = clock(10);
  idle.touch();
  pass(590);
  idle.touch();
  expect(idle.read()).toBe('calm');
  pass(8 * 3600);
  expect(idle.read()).toBe('over');
});
