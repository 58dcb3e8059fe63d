/** One cashier page per library, `/?library=<name>` on every host, with the files that the library has published. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { cashier } from '../pages.ts';
import type { Site } from '../server.ts';
import { filesOf } from './libraries.ts';

const MODULES = join(import.meta.dirname, '../../../node_modules');

const BUNDLED = ['react', 'uni-h5'];

/** Bundles what is not published for plain pages, in memory. @returns the content of each file, by its path */
async function bundle(): Promise<Map<string, Buffer>> {
  const input = BUNDLED.map((name) => join(import.meta.dirname, `${name}.ts`));
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input, output: { entryFileNames: '[name].js' } } },
  });
  if (!('output' in result)) throw new Error('The bundler answered with something else than one bundle.');
  return new Map(
    result.output.map((file) => [`/${file.fileName}`, Buffer.from('code' in file ? file.code : file.source)]),
  );
}

function tagOf(file: string): string {
  if (file.startsWith('./')) return `<script type="module" src="${file.slice(1)}"></script>`;
  const path = `/node_modules/${file}`;
  return file.endsWith('.css') ? `<link rel="stylesheet" href="${path}">` : `<script defer src="${path}"></script>`;
}

/** @returns the site; the first page that needs the bundler waits for it, a second or two */
export function widgetSite(): Site {
  let bundled: ReturnType<typeof bundle> | undefined;
  return async ({ pathname, searchParams }) => {
    const files = filesOf(searchParams.get('library') ?? '');
    if (files) return cashier(files.map(tagOf).join('\n'));
    if (BUNDLED.some((name) => pathname === `/${name}.js`)) return (await (bundled ??= bundle())).get(pathname);
    const file = join(MODULES, pathname.replace(/^\/node_modules\//, ''));
    return existsSync(file) ? readFileSync(file) : undefined;
  };
}
