/** WCAG contrast of the colours by role, in both schemes, wherever the hint and the popup put one on another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const TEXT_MIN = 4.5;
/** Outlines of controls, their icons and the focus ring. */
const CONTROL_MIN = 3;

const folder = join(import.meta.dirname, '../../components/styles');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** What a row, a button or a step may have below its words: at rest, under the pointer, pressed, chosen by Enter. */
const GROUNDS = ['surface', 'sunk', 'pressed', 'accent-soft'];

const TEXTS: Record<string, readonly string[]> = {
  text: [...GROUNDS, 'mark'],
  muted: GROUNDS,
  accent: GROUNDS,
  caution: [...GROUNDS, 'caution-soft'],
  danger: ['surface', 'danger-soft'],
  'on-accent': ['accent', 'accent-strong'],
};

const CONTROLS: Record<string, readonly string[]> = {
  control: GROUNDS,
  accent: GROUNDS,
  ok: ['surface', 'sunk'],
  'on-ok': ['ok'],
  // The knob of a switch, on its track.
  surface: ['control', 'accent'],
};

/** @returns the tokens of both schemes, by name without the dashes */
function schemes(): Record<'light' | 'dark', Record<string, string>> {
  const [light = '', dark = ''] = read('tokens.css').split('@media screen and (prefers-color-scheme: dark)');
  const tokens = (css: string): Record<string, string> =>
    Object.fromEntries(
      [...css.matchAll(/--([a-z-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name!, value!] as const),
    );
  return { light: tokens(light), dark: { ...tokens(light), ...tokens(dark) } };
}

/** Relative luminance of an sRGB colour, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const channel = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** @returns what a sheet and those that it imports set a property to, in tokens */
function tokensIn(sheet: string, property: RegExp): Set<string> {
  const files = [...read(sheet).matchAll(/@import '\.\/(.+?)'/g)].map(([, file]) => file!);
  const css = files.map(read).join('\n');
  const set = new RegExp(`(?:^|[;{\\s])(?:${property.source}):[^;]*?var\\(--([a-z-]+)\\)`, 'g');
  return new Set([...css.matchAll(set)].map(([, token]) => token!));
}

it('measures as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(schemes()))('in the %s scheme', (_scheme, tokens) => {
  /** @returns the pairs that fall short, with their ratio */
  const short = (pairs: Record<string, readonly string[]>, min: number): string[] =>
    Object.entries(pairs).flatMap(([name, grounds]) =>
      grounds.flatMap((ground) => {
        const ratio = contrast(tokens[name]!, tokens[ground]!);
        return ratio >= min ? [] : [`${name} on ${ground}: ${ratio.toFixed(2)}`];
      }),
    );

  it(`words stand out by ${TEXT_MIN} to 1`, () => {
    expect(short(TEXTS, TEXT_MIN)).toEqual([]);
  });

  it(`controls, icons and the focus ring by ${CONTROL_MIN} to 1`, () => {
    expect(short(CONTROLS, CONTROL_MIN)).toEqual([]);
  });
});

describe.each(['hint-sheet.css', 'popup-sheet.css'])('what %s uses', (sheet) => {
  it('for words and icons is measured above', () => {
    const measured = [...Object.keys(TEXTS), ...Object.keys(CONTROLS)];
    const used = tokensIn(sheet, /color|outline|fill|stroke/);
    expect([...used].filter((token) => !measured.includes(token))).toEqual([]);
    expect(used).toContain('muted');
  });

  it('below them is, too', () => {
    const measured = [...Object.values(TEXTS), ...Object.values(CONTROLS)].flat();
    const used = tokensIn(sheet, /background/);
    expect([...used].filter((token) => !measured.includes(token))).toEqual([]);
    expect(used).toContain('sunk');
  });
});
