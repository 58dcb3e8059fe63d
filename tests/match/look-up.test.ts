import { describe, expect, it } from 'vitest';
import { nearestAreas } from '../../components/entry/areas.ts';
import { lookUp } from '../../utils/match/look-up.ts';

describe('where to browse', () => {
  it.each([
    ['亲戚接到好多电话', 'collection'],
    ['地址送不到', 'order'],
    ['骗子', 'security'],
  ])('for “%s” comes first what the model thinks of', (text, area) => {
    expect(nearestAreas(lookUp(text).near)[0]).toBe(area);
  });

  it('is the usual where nothing fits', () => {
    const { matches, near } = lookUp('今天天气很好');
    expect(matches).toEqual([]);
    expect(nearestAreas(near)).toEqual(['pay', 'account', 'repay']);
    expect(nearestAreas([])).toEqual(['pay', 'account', 'repay']);
  });
});

it('points at no words of pinyin, which was read as something else', () => {
  expect(lookUp('huabei').matches[0]).toMatchObject({ id: 'pay-unavailable', spans: [] });
  expect(lookUp('花呗用不了').matches[0]?.spans).not.toEqual([]);
});
