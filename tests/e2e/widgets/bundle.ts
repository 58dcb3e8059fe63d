/** Bundles the widget pages' scripts with the real libraries from npm, in memory: nothing is written. */
import { join } from 'node:path';
import { build } from 'vite';
import type { Site } from '../server.ts';
import { cashier } from '../pages.ts';

const LIBRARIES = ['vant', 'antd-mobile', 'element-plus'];

/** @returns a site with one cashier page per library, `/<library>?message=…&kind=…`, on every host */
export async function widgetSite(): Promise<Site> {
  const input = Object.fromEntries(LIBRARIES.map((name) => [name, join(import.meta.dirname, `${name}.ts`)]));
  const output = { entryFileNames: '[name].js', assetFileNames: '[name][extname]' };
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: { write: false, minify: false, rolldownOptions: { input, output } },
  });
  if (!('output' in result)) throw new Error('The bundler answered with something else than one bundle.');
  const files = new Map(result.output.map((file) => [`/${file.fileName}`, 'code' in file ? file.code : file.source]));
  return ({ pathname }) => {
    const library = LIBRARIES.find((name) => pathname === `/${name}`);
    const file = files.get(pathname);
    if (library)
      return cashier(
        `<link rel="stylesheet" href="/${library}.css"><script type="module" src="/${library}.js"></script>`,
      );
    return file === undefined ? undefined : Buffer.from(file);
  };
}
