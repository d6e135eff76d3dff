import { expect, it } from 'vitest';
import {
  readSessionReport,
  sessionEndedPath,
  type SessionReport,
} from '../../../../renderer/session/session-report.ts';

const report: SessionReport = {
  reason: 'idle',
  searches: 3,
  visits: 0,
  bookmarks: 1,
  annotations: 2,
  lessons: 0,
  printed: 1,
  saved: 0,
  clipboard: 'left',
};

it('travels in an address and back', () => {
  const [, search = ''] = sessionEndedPath(report).split('?');
  expect(readSessionReport(`?${search}`)).toEqual(report);
});

it('holds nothing but known words and counts', () => {
  const made = readSessionReport('?reason=%3Cb%3E&searches=many&visits=-2&printed=1.5&clipboard=secret');
  expect(made).toEqual({
    reason: 'asked',
    searches: 0,
    visits: 0,
    bookmarks: 0,
    annotations: 0,
    lessons: 0,
    printed: 0,
    saved: 0,
    clipboard: 'unused',
  });
});
