import { describe, expect, it } from 'vitest';
import { expectationOf, reminderTime, suggestedDay, type Range } from '../../../utils/incidents/expectation.ts';

const range = (min: number, max: number, unit: Range['unit']): Range => ({
  min,
  max,
  unit,
  from: { zh: '逾期款全部还清', en: 'everything overdue being repaid' },
  basis: ['freeze-guide'],
});
const UNKNOWN = { unknown: { zh: '没有公开的时间。', en: 'No time is public.', basis: ['background'] } };

describe('the range that is expected after an act', () => {
  it.each([
    ['months', range(3, 6, 'month'), '2026-11-20', '2027-02-20', '2027-05-20'],
    ['months that end sooner', range(1, 3, 'month'), '2026-11-30', '2026-12-30', '2027-02-28'],
    ['a leap day and years', range(1, 5, 'year'), '2028-02-29', '2029-02-28', '2033-02-28'],
    ['weeks', range(1, 2, 'week'), '2026-12-28', '2027-01-04', '2027-01-11'],
    ['days over a change of clocks', range(0, 3, 'day'), '2026-10-24', '2026-10-24', '2026-10-27'],
    ['hours', range(1, 2, 'hour'), '2026-11-20', '2026-11-20', '2026-11-20'],
    ['minutes', range(0, 30, 'minute'), '2026-11-20', '2026-11-20', '2026-11-20'],
  ])('%s', (_, recovery, actDay, earliest, latest) => {
    expect(expectationOf(recovery, actDay)).toEqual({ earliest, latest });
  });
});

describe('the day that is suggested for a reminder', () => {
  const now = new Date(2026, 10, 22, 18);
  it.each([
    ['when it may be over', range(3, 6, 'month'), '2026-11-20', '2027-02-20'],
    ['tomorrow, where that is past', range(1, 2, 'hour'), '2026-11-20', '2026-11-23'],
    ['in a week, where nothing was done yet', range(3, 6, 'month'), undefined, '2026-11-29'],
    ['in a week, where nobody knows', UNKNOWN, '2026-11-20', '2026-11-29'],
  ])('%s', (_, recovery, actDay, day) => {
    expect(suggestedDay(recovery, actDay, now)).toBe(day);
  });
});

it('a reminder comes at ten in the morning of its day', () => {
  expect(new Date(reminderTime('2027-02-20'))).toEqual(new Date(2027, 1, 20, 10));
});
