import { describe, expect, it } from 'vitest';
import { createModel, OTHER, packWeights } from '../../utils/match/model.ts';
import { train, type Sample } from '../../utils/build/train.ts';

describe('packWeights', () => {
  it('comes back within half a step, for every class there may be', () => {
    const weights = Array.from({ length: 90 }, (_, index) => (index - 45) / 10);
    const classes = weights.map((_, index) => `class-${String(index).padStart(2, '0')}`);
    const model = createModel({ classes, weights: { x: packWeights(weights) } });
    const { probabilities } = model.predict(['x'], 'auto');
    const best = [...probabilities].sort((a, b) => b[1] - a[1])[0]?.[0];
    expect(best).toBe('class-89');
    const ratio = Math.log((probabilities.get('class-70') ?? 0) / (probabilities.get('class-60') ?? 1));
    expect(ratio).toBeCloseTo(1, 0);
  });

  it('leaves out what rounds to nothing', () => {
    expect(packWeights([0, 0.01, -0.02])).toBe('');
  });

  it('needs no escape in JSON', () => {
    const packed = packWeights(Array.from({ length: 90 }, (_, index) => (index % 2 ? 9 : -9)));
    expect(JSON.stringify(packed)).toBe(`"${packed}"`);
  });
});

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
    expect(model.predict(['g'], 'lookup').gate).toBe(0.5);
  });

  it('drops a feature that only one example has', () => {
    expect(train(samples).weights).not.toHaveProperty('once');
  });

  it('makes the same of the same', () => {
    expect(train(samples)).toEqual(train(samples));
  });
});
