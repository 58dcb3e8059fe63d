/** The table of the tests' README, made from the list of widgets and laid out as prettier would. */
import { createRequire } from 'node:module';
import type { Widget } from './libraries.ts';

const require = createRequire(import.meta.url);
const HEAD = ['library', 'widget', 'goes', 'once', 'again', 'other text'];
const BY_HAND = new Set(['uni-h5']);

/** @returns name and major version, as `vant 4` for what is installed as `vant2` */
function libraryOf({ library }: Widget): string {
  if (BY_HAND.has(library)) return `${library} (by hand)`;
  const { name, version } = require(`${library}/package.json`) as { name: string; version: string };
  return `${name} ${version.replace(/\..*/, '')}`;
}

/** @returns Markdown, one row per widget; what is in the list is tested in all three ways, or the tests fail */
export function widgetTable(widgets: readonly Widget[]): string {
  const rows = widgets.map((widget) => [
    libraryOf(widget),
    widget.name,
    widget.stays ? 'on a click' : 'by itself',
    ...['shown', 'shown', 'shown'],
  ]);
  const widths = HEAD.map((_, column) => Math.max(...[HEAD, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
