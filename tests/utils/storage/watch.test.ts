import { describe, expect, it } from 'vitest';
import { isWatched } from '../../../utils/storage/watch.ts';

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

  it('leaves alone the very hosts that are off', () => {
    const settings = { paused: false, sitesOff: [HOST] };
    expect(isWatched(settings, HOST)).toBe(false);
    expect(isWatched(settings, `www.${HOST}`)).toBe(true);
  });
});
