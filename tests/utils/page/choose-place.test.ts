/** Where the hint stands, on viewports that are drawn up by hand. */
import type { Rect } from '@floating-ui/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePlace, leastPlace, type Ask, type Place } from '../../../utils/page/choose-place.ts';
import { overlap } from '../../../utils/page/room.ts';

const card = { width: 336, height: 150 };
const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 640 };

const ask = (more: Partial<Ask> = {}): Ask => ({
  viewport: desktop,
  size: card,
  taken: [],
  beside: undefined,
  now: undefined,
  ...more,
});
const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });
const dialog = rect(440, 300, 400, 200);

describe('beside a message that stays', () => {
  it('to its right, the tops in line', async () => {
    expect(await freePlace(ask({ beside: dialog }))).toEqual({ x: 848, y: 300, side: 'right-start' });
  });

  it('to its left when there is a control on the right', async () => {
    const place = await freePlace(ask({ beside: dialog, taken: [rect(1000, 350, 80, 32)] }));
    expect(place).toEqual({ x: 96, y: 300, side: 'left-start' });
  });

  it('on the side where it stands already, as long as that is free', async () => {
    const now: Place = { x: 96, y: 280, side: 'left-start' };
    expect((await freePlace(ask({ beside: dialog, now })))?.side).toBe('left-start');
  });

  it('near it when no side of it is free', async () => {
    const rows = [rect(0, 0, 1280, 300), rect(0, 320, 1280, 60)];
    const place = await freePlace(ask({ beside: rect(28, 300, 220, 20), taken: rows }));
    expect(place).toEqual({ x: 8, y: 384, side: 'free' });
  });

  it('never on the message itself', async () => {
    const place = await freePlace(ask({ beside: rect(0, 0, 1280, 560) }));
    expect(overlap({ ...place!, ...card }, rect(0, 0, 1280, 560))).toBe(0);
  });
});

describe('without a message to stand by', () => {
  it('in the bottom right corner', async () => {
    expect(await freePlace(ask())).toEqual({ x: 928, y: 634, side: 'free' });
  });

  it('where it stands already, as long as that is free', async () => {
    const now: Place = { x: 16, y: 16, side: 'free' };
    expect(await freePlace(ask({ now }))).toEqual(now);
    const other = await freePlace(ask({ now, taken: [rect(20, 20, 50, 20)] }));
    expect(other).toEqual({ x: 928, y: 634, side: 'free' });
  });

  it('in the only gap that all four corners leave', async () => {
    const bars = [rect(0, 0, 1280, 200), rect(0, 600, 1280, 200), rect(0, 200, 500, 400), rect(880, 200, 400, 400)];
    const place = await freePlace(ask({ taken: bars }));
    expect(place).toBeDefined();
    for (const bar of bars) expect(overlap({ ...place!, ...card }, bar)).toBe(0);
  });
});

describe('on a phone', () => {
  const sheet = { width: 344, height: 150 };

  it('is a sheet at the bottom, also for a message that stays', async () => {
    const place = await freePlace(ask({ viewport: phone, size: sheet, beside: rect(0, 100, 360, 60) }));
    expect(place).toEqual({ x: 8, y: 482, side: 'free' });
  });

  it('stands above a pay bar', async () => {
    const bar = rect(0, 580, 360, 60);
    const place = await freePlace(ask({ viewport: phone, size: sheet, taken: [bar, rect(20, 60, 320, 300)] }));
    expect(place!.y + sheet.height).toBeLessThanOrEqual(bar.y);
    expect(place!.y).toBeGreaterThan(360);
  });
});

describe('where nothing is free', () => {
  const taken = [rect(0, 0, 1280, 400), rect(0, 400, 1200, 400)];

  it('has no place of its own accord', async () => {
    expect(await freePlace(ask({ taken }))).toBeUndefined();
  });

  it('stands where it covers least once the person has opened it', async () => {
    expect(await leastPlace(ask({ taken }))).toEqual({ x: 928, y: 634, side: 'free' });
  });

  it('has none at all in a viewport that is too small', async () => {
    expect(await leastPlace(ask({ viewport: { width: 200, height: 100 } }))).toBeUndefined();
  });
});

const anyRect = fc.record({
  x: fc.integer({ min: -50, max: 1900 }),
  y: fc.integer({ min: -50, max: 1000 }),
  width: fc.integer({ min: 1, max: 500 }),
  height: fc.integer({ min: 1, max: 200 }),
});
const anyViewport = fc.constantFrom(desktop, phone, { width: 768, height: 1024 }, { width: 1920, height: 1080 });

it('covers nothing and stays in view, whatever is on the page', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyViewport,
      fc.array(anyRect, { maxLength: 40 }),
      fc.option(anyRect, { nil: undefined }),
      async (viewport, taken, beside) => {
        const size = { width: Math.min(336, viewport.width - 16), height: 150 };
        const place = await freePlace(ask({ viewport, size, taken, beside }));
        if (!place) return;
        const hint = { ...place, ...size };
        expect([...taken, ...(beside ? [beside] : [])].filter((one) => overlap(one, hint) > 0)).toEqual([]);
        expect(overlap(hint, { x: 0, y: 0, ...viewport })).toBe(size.width * size.height);
      },
    ),
  );
});
