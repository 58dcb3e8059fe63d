/** What has ended, what is due and what is current, on fixed days: the rule, and what the reader sees. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { EntryView } from '../../components/entry/entry-view.tsx';
import type { Claim, Source } from '../../knowledge/types.ts';
import { dayOf, isDue, isOver, standingOf } from '../../utils/catalogue/expiry.ts';
import { catalogue, entryTexts } from './texts.ts';

const TODAY = '2026-11-22';
const WINDOW_END = '2026-03-31';

const source = (reviewBy: string): Source => ({
  title: 'title',
  publisher: 'publisher',
  grade: 'B',
  checked: '2026-11-22',
  reviewBy,
});
const sources = { soon: source('2027-02-21'), later: source('2027-11-22') };
const claim = (basis: string[], until?: string): Claim => ({
  zh: '话。',
  en: 'Words.',
  basis,
  ...(until && { until }),
});

describe('how a statement stands', () => {
  it.each([
    ['current before any date', claim(['soon', 'later']), '2026-11-22', 'current'],
    ['current through the last day for review', claim(['soon']), '2027-02-21', 'current'],
    ['due the day after', claim(['soon']), '2027-02-22', 'due'],
    ['due when one of its sources is', claim(['later', 'soon']), '2027-02-22', 'due'],
    ['current through its own last day', claim(['later'], '2027-03-31'), '2027-03-31', 'current'],
    ['over the day after', claim(['later'], '2027-03-31'), '2027-04-01', 'over'],
    ['over rather than due', claim(['soon'], '2027-03-31'), '2027-04-01', 'over'],
    ['not due for a source that is not there', claim(['gone']), '2030-01-01', 'current'],
  ] as const)('%s', (_, statement, day, standing) => {
    expect(standingOf(statement, sources, day)).toBe(standing);
  });

  it('a source is due after its day', () => {
    expect([isDue(sources.soon, '2027-02-21'), isDue(sources.soon, '2027-02-22')]).toEqual([false, true]);
  });

  it('a day is the reader’s own', () => {
    expect(dayOf(new Date(2027, 0, 2, 23, 59))).toBe('2027-01-02');
  });
});

const scamEntry = catalogue.entries.find(({ id }) => id === 'unfreeze-scam')!;
const repairClaim = scamEntry.explanation.why.find(({ until }) => until === WINDOW_END)!;

describe('the one-off credit repair of 2025–26', () => {
  it('held through its last day and is over now', () => {
    expect(standingOf(repairClaim, catalogue.sources, WINDOW_END)).toBe('current');
    expect(standingOf(repairClaim, catalogue.sources, '2026-04-01')).toBe('over');
    expect(standingOf(repairClaim, catalogue.sources, TODAY)).toBe('over');
  });

  it('is elsewhere named only as ended', () => {
    const named = [
      ...entryTexts,
      ...Object.entries(catalogue.scams).map(([where, text]) => ({ where, ...text })),
    ].filter(({ zh }) => /一次性(信用)?修复/.test(zh) && zh !== repairClaim.zh);
    expect(named.length).toBeGreaterThan(1);
    for (const { zh, en, where } of named) {
      expect(zh, where).toMatch(/已在? ?(于 )?2026-03-31 截止/);
      expect(en, where).toMatch(/ended on 2026-03-31/);
    }
  });
});

/** The entry as the popup shows it on a day. */
function shownOn(day: string): string {
  const props = {
    id: scamEntry.id,
    explanation: scamEntry.explanation,
    ticked: [],
    onTick: () => {},
    onOpenEntry: () => {},
  };
  return renderToStaticMarkup(createElement(EntryView, { ...props, now: new Date(`${day}T12:00:00`) }));
}

/** @returns the list item that holds the text, without tags */
function itemWith(html: string, text: string): string {
  const item = html.split('<li').find((part) => part.replace(/<[^>]*>/g, '').includes(text)) ?? '';
  return item.split('</li>')[0]!.replace(/<[^>]*>/g, '');
}

describe('what the reader sees', () => {
  const start = '一次性信用修复（';
  const mark = '可能已过时（核对于 2026-11-22）';
  const placeOf = (html: string, text: string): number => html.replace(/\u2009|\u200a/g, '').indexOf(text);

  it('an ended statement only among what may be out of date', () => {
    const before = shownOn(WINDOW_END);
    const after = shownOn(TODAY);
    expect(before).not.toContain('可能已过时的说法');
    expect(itemWith(before, start)).not.toContain('可能已过时');
    expect(after).toContain('可能已过时的说法');
    expect(after.split(start)).toHaveLength(2);
    expect(placeOf(after, start)).toBeGreaterThan(placeOf(after, '可能已过时的说法'));
    expect(itemWith(after, start)).toContain('可能已过时（核对于');
  });

  it('a statement past its review day with the date of the last check', () => {
    const statement = scamEntry.explanation.avoid[2]!;
    const { reviewBy } = catalogue.sources[statement.basis[0]!]!;
    expect(itemWith(shownOn(reviewBy), statement.zh)).not.toContain('可能已过时');
    const late = itemWith(shownOn('2028-01-01'), statement.zh).replace(/\s/g, '');
    expect(late).toContain(mark.replace(/\s/g, ''));
  });
});

test('no source was past its day when the catalogue was last checked', () => {
  const checked = Object.values(catalogue.sources)
    .map((entry) => entry.checked)
    .sort()
    .at(-1)!;
  const due = Object.entries(catalogue.sources).filter(([, entry]) => isDue(entry, checked));
  expect(due.map(([id]) => id)).toEqual([]);
  for (const [id, { checked: last, reviewBy }] of Object.entries(catalogue.sources))
    expect(reviewBy > last, id).toBe(true);
});

test('a statement has ended only where it says when', () => {
  expect(isOver({}, '2999-12-31')).toBe(false);
});
