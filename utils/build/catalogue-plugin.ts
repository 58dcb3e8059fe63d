/** Vite plugin: the catalogue, checked and compiled, as virtual modules. A bad entry fails the build. */
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { loadCompiled, type Compiled } from './compiled.ts';
import { withTraditional } from './script-fold.ts';

const PREFIX = 'virtual:payhint/';

/** What each module exports, under the name of its last part. */
const MODULES: Record<string, (compiled: Compiled) => unknown> = {
  /** Explanations and the tables that they refer to: panel and popup. */
  catalogue: ({ catalogue: { entries, ...tables } }) =>
    withTraditional({
      ...tables,
      explanations: Object.fromEntries(entries.map(({ id, explanation }) => [id, explanation])),
    }),
  /** All rules: background. */
  signals: ({ signals }) => signals,
  /** Error codes and their entries: background. */
  codes: ({ codes }) => codes,
  /** What people type in pinyin: background. */
  pinyin: ({ pinyin }) => pinyin,
  /** What weighs the rules: background. */
  model: ({ model }) => model,
  /** The first sieve: the detector. */
  spotter: ({ spotter }) => spotter,
};

/** The interface's own words are written in two languages too: the same conversion, when their files are loaded. */
const STRINGS_FILE = /\/components\/(\w+\/)*strings\.ts$/;

async function withTraditionalExports(file: string): Promise<string> {
  const strings = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  return Object.entries(strings)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(withTraditional(value))};`)
    .join('\n');
}

/**
 * @param dir the folder of entries; the project's own when left out
 * @returns the plugin; the catalogue is read once per build
 */
export function cataloguePlugin(dir?: string): Plugin {
  let compiled: Promise<Compiled> | undefined;
  return {
    name: 'payhint-catalogue',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (STRINGS_FILE.test(id)) return withTraditionalExports(id);
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const name = id.slice(PREFIX.length + 1);
      compiled ??= loadCompiled(dir);
      const value = MODULES[name]?.(await compiled);
      // A string that is parsed is read faster than the same as a literal of nested objects.
      return `export const data = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
    },
  };
}
