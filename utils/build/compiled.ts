/** The catalogue as the matcher runs on it: read, checked, compiled. Node only: build, command line and tests. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { harmless } from '../../knowledge/harmless.ts';
import { actions } from '../../knowledge/lexicon/actions.ts';
import { moods } from '../../knowledge/lexicon/moods.ts';
import { states } from '../../knowledge/lexicon/states.ts';
import { things } from '../../knowledge/lexicon/things.ts';
import { compile, type CompiledSignals } from '../match/compile.ts';
import { buildCodes, type Codes, type CodeTable } from '../match/codes.ts';
import { compileSpotter } from '../match/compile-spotter.ts';
import type { ModelData } from '../match/model.ts';
import type { SpotterData } from '../match/spot.ts';
import type { Mode } from '../match/types.ts';
import { allScamPhrases, sievedScamPhrases } from '../scam/phrases.ts';
import { KNOWLEDGE_DIR, loadCatalogue, type Catalogue } from './load.ts';
import { packPinyin } from './pinyin-table.ts';
import { labelledTexts, loadModel } from './samples.ts';
import { traditionalToSimplified } from './script-fold.ts';

export interface Compiled {
  catalogue: Catalogue;
  signals: CompiledSignals;
  spotter: SpotterData;
  model: ModelData;
  codes: Codes;
  /** Pinyin that stands for words of the lexicon. */
  pinyin: string;
}

const CODES_DIR = join(KNOWLEDGE_DIR, 'codes');

async function loadCodes(): Promise<Codes> {
  const files = (await readdir(CODES_DIR)).filter((file) => file.endsWith('.ts')).sort();
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(CODES_DIR, file)).href) as Promise<Record<string, CodeTable>>),
  );
  return buildCodes(modules.flatMap((tables) => Object.values(tables)));
}

/**
 * @param dir the folder of entries; the project's own when left out
 * @throws Error with a line for everything that is wrong: file, field, reason
 */
export async function loadCompiled(dir?: string): Promise<Compiled> {
  const catalogue = await loadCatalogue(dir);
  const fold = traditionalToSimplified();
  const lexicon = { things, actions, states, moods };
  const { products, entries } = catalogue;
  const signals = compile({ lexicon, products, entries, fold, otherPhrases: allScamPhrases() });
  const model = await loadModel(catalogue.entries, signals);
  // Of full weight only: the English of prose holds words that people here type as pinyin, such as `women`.
  const texts = (mode: Mode): string[] =>
    labelledTexts(catalogue.entries).flatMap((text) => (text.mode === mode && text.weight === 1 ? [text.text] : []));
  return {
    catalogue,
    signals,
    model,
    spotter: compileSpotter(signals, {
      states: Object.keys(states),
      scams: sievedScamPhrases(),
      harmless: harmless.page,
      fold,
    }),
    codes: await loadCodes(),
    pinyin: packPinyin({ lexicon, products: catalogue.products, asked: texts('lookup'), shown: texts('auto'), fold }),
  };
}
