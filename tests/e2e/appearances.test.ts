/** Lines that come into view in every way that a page has. */
import { describe, expect } from 'vitest';
import { appearances, LIMIT } from './appearances.ts';
import { browserTest } from './fixtures.ts';
import { hint, noHint, until } from './hint.ts';
import { keptMessages } from './kept.ts';
import { cashier } from './pages.ts';

/** Long enough for the detector to have read the page, before anything is shown. */
const BEFORE_MS = 500;

const test = browserTest(
  () =>
    ({ searchParams }) =>
      cashier(appearances[searchParams.get('by') ?? '']?.html),
);

describe.concurrent('a line that comes by', () => {
  test.for(Object.entries(appearances))('%s', async ([name, { act }], { ownWindow: page, session }) => {
    await page.goto(`https://trade.jd.com/?by=${encodeURIComponent(name)}`);
    await noHint(page, BEFORE_MS);
    await page.evaluate(act, LIMIT);
    expect((await hint(page)).entries).toEqual(['limit-insufficient']);
    const isAllKept = async (): Promise<boolean> => (await keptMessages(session, page)).join() === LIMIT;
    await until('this one message kept', async () => (await isAllKept()) || undefined);
  });
});
