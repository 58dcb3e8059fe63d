import { describe, expect, it } from 'vitest';
import { createModel, OTHER } from '../../utils/match/model.ts';
import { train, type Sample } from '../../utils/build/train.ts';

describe('train', () => {
  const sample = (label: string, ...features: string[]): Sample => ({ label, features, mode: 'auto' });
  const samples = [
    ...Array.from({ length: 20 }, () => sample('red', 'r', 'warm')),
    ...Array.from({ length: 20 }, () => sample('blue', 'b')),
    ...Array.from({ length: 20 }, () => sample(OTHER, 'g')),
    sample('red', 'once'),
  ];
  const model = createModel(train(samples));

  it('learns which class a feature speaks for', () => {
    const { probabilities } = model.predict(['r'], 'auto');
    expect(probabilities.get('red')).toBeGreaterThan(0.6);
    expect(model.predict(['b'], 'auto').probabilities.get('blue')).toBeGreaterThan(0.6);
  });

  it('opens the gate for what is to be explained and closes it for the rest', () => {
    expect(model.predict(['r'], 'auto').gate).toBeGreaterThan(0.6);
    expect(model.predict(['g'], 'auto').gate).toBeLessThan(0.4);
  });

  it('keeps the gates of the modes apart', () => {
    // What was seen on pages only closes that gate; the class `OTHER` speaks in both.
    const [page, asked] = (['auto', 'lookup'] as const).map((mode) => model.predict(['g'], mode).gate);
    expect(page).toBeLessThan(asked! - 0.1);
  });

  it('drops a feature that only one example has', () => {
    const [known, strange] = [
      ['r', 'once'],
      ['r', 'never'],
    ].map((features) => model.predict(features, 'auto'));
    expect(known).toEqual(strange);
    expect(known).not.toEqual(model.predict(['r', 'warm'], 'auto'));
  });

  it('makes the same of the same', () => {
    expect(train(samples)).toEqual(train(samples));
  });
});
