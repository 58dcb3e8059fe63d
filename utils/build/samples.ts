/** The examples of the catalogue as samples for the model, and the trained model, kept until something changes. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { harmless } from '../../knowledge/harmless.ts';
import { unsettled } from '../../knowledge/unsettled.ts';
import type { Entry } from '../../knowledge/types.ts';
import type { CompiledSignals } from '../match/compile.ts';
import { createMatcher } from '../match/matcher.ts';
import { OTHER, type ModelData } from '../match/model.ts';
import type { Mode } from '../match/types.ts';
import { train, type Sample } from './train.ts';

const CACHE_DIR = join(import.meta.dirname, '../../node_modules/.cache/payhint');

export interface LabelledText {
  text: string;
  mode: Mode;
  /** Entry id or `OTHER`. */
  label: string;
}

/** @returns every example sentence that the project has, with what it is an example of */
export function labelledTexts(entries: readonly Entry[]): LabelledText[] {
  const of = (texts: readonly string[], mode: Mode, label: string): LabelledText[] =>
    texts.map((text) => ({ text, mode, label }));
  return [
    ...entries.flatMap(({ id, examples }) => [
      ...of(examples.match, 'auto', id),
      ...of(examples.lookup, 'lookup', id),
      ...of(examples.miss, 'auto', OTHER),
    ]),
    ...of(harmless.page, 'auto', OTHER),
    ...of(harmless.questions, 'lookup', OTHER),
    ...Object.entries(unsettled.match).flatMap(([id, texts]) => of(texts, 'auto', id)),
    ...Object.entries(unsettled.lookup).flatMap(([id, texts]) => of(texts, 'lookup', id)),
    ...of(unsettled.page, 'auto', OTHER),
    ...of(unsettled.questions, 'lookup', OTHER),
  ];
}

/** @returns the model for these samples, read from the cache where it was trained on the very same before */
async function trainCached(samples: readonly Sample[]): Promise<ModelData> {
  const trainer = await readFile(join(import.meta.dirname, 'train.ts'));
  const key = createHash('sha256').update(trainer).update(JSON.stringify(samples)).digest('hex').slice(0, 20);
  const file = join(CACHE_DIR, `model-${key}.json`);
  const cached = await readFile(file, 'utf8').catch(() => undefined);
  if (cached !== undefined) return JSON.parse(cached) as ModelData;
  const model = train(samples);
  await mkdir(CACHE_DIR, { recursive: true });
  // Renamed when it is whole: another process may be about to read it.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(model));
  await rename(draft, file);
  return model;
}

/** @returns the model, trained on all examples of the catalogue */
export function loadModel(entries: readonly Entry[], signals: CompiledSignals): Promise<ModelData> {
  const matcher = createMatcher({ signals });
  // Where an example stands in its file must not change what is learned.
  const texts = labelledTexts(entries).sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return trainCached(texts.map(({ text, mode, label }) => ({ features: matcher.features(text, mode), label, mode })));
}
