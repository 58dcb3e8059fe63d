import { describe, expect, it } from 'vitest';
import { isWatched, snoozeEnd } from '../../../utils/storage/watch.ts';

const HOST = 'cashier.example';

describe('isWatched', () => {
  it.each([undefined, null, 'paused', 7, {}, { paused: 'yes' }, { sitesOff: HOST }, { sitesOff: { 0: HOST } }])(
    'watches where %j is stored',
    (settings) => {
      expect(isWatched(settings, HOST)).toBe(true);
    },
  );

  it('watches nothing while paused', () => {
    expect(isWatched({ paused: true, sitesOff: [] }, HOST)).toBe(false);
  });

  it('watches nothing while snoozed, and everything from the very moment that it ends', () => {
    const settings = { paused: false, sitesOff: [], snoozedUntil: 1000 };
    expect(isWatched(settings, HOST, 999)).toBe(false);
    expect(isWatched(settings, HOST, 1000)).toBe(true);
    expect(snoozeEnd(settings, 999)).toBe(1000);
    expect(snoozeEnd(settings, 1000)).toBe(0);
    expect(snoozeEnd({ snoozedUntil: 'tomorrow' }, 0)).toBe(0);
  });

  it('leaves alone the very hosts that are off', () => {
    const settings = { paused: false, sitesOff: [HOST] };
    expect(isWatched(settings, HOST)).toBe(false);
    expect(isWatched(settings, `www.${HOST}`)).toBe(true);
  });
});
