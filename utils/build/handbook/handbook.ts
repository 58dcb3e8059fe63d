/** Makes the handbook: the extension's own components, rendered once for every entry and language. Node only. */
import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import type { HandbookPages } from '../../handbook/types.ts';
import { LANGUAGES } from '../../language/language.ts';
import { cataloguePlugin } from '../catalogue-plugin.ts';
import { loadCatalogue } from '../load.ts';
import { searchIndexOf } from './search-index.ts';

const ROOT = join(import.meta.dirname, '../../..');
const COMPONENTS = join(ROOT, 'components');
/** By path: what is built from `utils` may not import components. */
const PAGES = join(COMPONENTS, 'handbook/render.tsx');
const SCRIPT = join(COMPONENTS, 'handbook/search-form.ts');
const STYLES = join(COMPONENTS, 'styles/handbook-sheet.css');

const QUIET = { configFile: false, root: ROOT, logLevel: 'error' } as const;

/** @returns style sheet and search script, each bundled into one text */
async function buildAssets(): Promise<{ css: string; script: string }> {
  const result = await build({
    ...QUIET,
    publicDir: false,
    build: { write: false, modulePreload: false, rolldownOptions: { input: [SCRIPT, STYLES] } },
  });
  if (!('output' in result)) throw new Error('The bundler answered with something else than one bundle.');
  const css = result.output.flatMap((file) => (file.type === 'asset' ? String(file.source) : []));
  const script = result.output.flatMap((file) => (file.type === 'chunk' ? file.code.trim() : []));
  return { css: css.join('\n'), script: script.filter(Boolean).join('\n') };
}

/**
 * @param now the day that counts for what is out of date, and that the pages name
 * @returns all files by path: a style sheet, and a folder of pages for each language
 * @throws CatalogueError when the catalogue is wrong
 */
export async function makeHandbook(now: Date): Promise<Map<string, string>> {
  const [{ css, script }, catalogue, { module }] = await Promise.all([
    buildAssets(),
    loadCatalogue(),
    runnerImport<HandbookPages>(PAGES, { ...QUIET, plugins: [cataloguePlugin()] }),
  ]);
  const index = searchIndexOf(catalogue);
  const pages = LANGUAGES.flatMap((language) =>
    Object.entries(module.renderHandbook({ language, now, index, script })).map(
      ([file, html]) => [`${language}/${file}`, html] as const,
    ),
  );
  return new Map([['handbook.css', css], ...pages]);
}
