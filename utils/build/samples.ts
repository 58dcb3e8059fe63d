/** The examples of the catalogue as samples for the model, and the trained model, kept until something changes. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { harmless } from '../../knowledge/harmless.ts';
import { probes } from '../../knowledge/probes.ts';
import { prose } from '../../knowledge/prose.ts';
import { unsettled } from '../../knowledge/unsettled.ts';
import { apps } from '../../knowledge/wordings/apps.ts';
import { banks } from '../../knowledge/wordings/banks.ts';
import { pages } from '../../knowledge/wordings/pages.ts';
import { questions } from '../../knowledge/wordings/questions.ts';
import { shops } from '../../knowledge/wordings/shops.ts';
import type { Entry, OtherTexts } from '../../knowledge/types.ts';
import type { CompiledSignals } from '../match/compile.ts';
import { createMatcher } from '../match/matcher.ts';
import { OTHER, type ModelData } from '../match/model.ts';
import type { Mode } from '../match/types.ts';
import { train } from './train.ts';

const MATCH_DIR = join(import.meta.dirname, '../match');
const CACHE_DIR = join(import.meta.dirname, '../../node_modules/.cache/payhint');

export interface LabelledText {
  text: string;
  mode: Mode;
  /** Entry id or `OTHER`. */
  label: string;
  /** How much it teaches, against 1. */
  weight: number;
}

/** Their writers had not seen the entries: they teach breadth, and where the two disagree the entries' examples lead. */
const WORDING_WEIGHT = 0.5;
/** Probes are far more frequent here than what they are like is on pages: measured on texts of other origin. */
const PROBE_WEIGHT = 0.25;
/** Prose is told from messages by little: at full weight it silences messages too. */
const PROSE_WEIGHT = 0.25;

const labelled = (texts: readonly string[], mode: Mode, label: string, weight = 1): LabelledText[] =>
  texts.map((text) => ({ text, mode, label, weight }));

function labelledOthers({ match, lookup, page, questions }: OtherTexts, weight?: number): LabelledText[] {
  return [
    ...Object.entries(match).flatMap(([id, texts]) => labelled(texts, 'auto', id, weight)),
    ...Object.entries(lookup).flatMap(([id, texts]) => labelled(texts, 'lookup', id, weight)),
    ...labelled(page, 'auto', OTHER, weight),
    ...labelled(questions, 'lookup', OTHER, weight),
  ];
}

/** @returns every example sentence that the project has, with what it is an example of */
export function labelledTexts(entries: readonly Entry[]): LabelledText[] {
  return [
    ...entries.flatMap(({ id, examples }) => [
      ...labelled(examples.match, 'auto', id),
      ...labelled(examples.lookup, 'lookup', id),
      ...labelled(examples.miss, 'auto', OTHER),
    ]),
    ...labelled(harmless.page, 'auto', OTHER),
    ...labelled(harmless.questions, 'lookup', OTHER),
    ...labelledOthers(unsettled),
    ...[apps, banks, pages, questions, shops].flatMap((wordings) => labelledOthers(wordings, WORDING_WEIGHT)),
    ...labelledOthers(probes, PROBE_WEIGHT),
    ...labelled(prose, 'auto', OTHER, PROSE_WEIGHT),
  ];
}

/** What a model comes of, beside the texts and the signals: the code that trains it and the code that reads texts. */
async function sources(): Promise<string[]> {
  const files = (await readdir(MATCH_DIR)).filter((file) => file.endsWith('.ts')).sort();
  const paths = [join(import.meta.dirname, 'train.ts'), ...files.map((file) => join(MATCH_DIR, file))];
  return Promise.all(paths.map((path) => readFile(path, 'utf8')));
}

/** @returns the model, read from the cache where it was made of the very same before */
async function cached(from: readonly unknown[], make: () => ModelData): Promise<ModelData> {
  const key = createHash('sha256').update(JSON.stringify(from)).digest('hex').slice(0, 20);
  const file = join(CACHE_DIR, `model-${key}.json`);
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known !== undefined) return JSON.parse(known) as ModelData;
  const model = make();
  await mkdir(CACHE_DIR, { recursive: true });
  // Renamed when it is whole: another process may be about to read it.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(model));
  await rename(draft, file);
  return model;
}

/** @returns the model, trained on all examples of the catalogue */
export async function loadModel(entries: readonly Entry[], signals: CompiledSignals): Promise<ModelData> {
  // Where an example stands in its file must not change what is learned.
  const texts = labelledTexts(entries).sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return cached([texts, signals, await sources()], () => {
    const matcher = createMatcher({ signals });
    return train(texts.map(({ text, mode, ...rest }) => ({ features: matcher.features(text, mode), mode, ...rest })));
  });
}
