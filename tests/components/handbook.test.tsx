/** The handbook's pages as text: what they hold, where their links lead, what they do without. */
import { describe, expect, it, test } from 'vitest';
import { claimsOf } from '../../components/entry/entry-facts.ts';
import { renderHandbook } from '../../components/handbook/render.tsx';
import { areaNames, gradeNames } from '../../components/strings.ts';
import { typeset } from '../../components/text/typeset.ts';
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import type { SearchIndex } from '../../utils/handbook/search.ts';
import { LANGUAGES, pick, type Language, type LocalText } from '../../utils/language/language.ts';

const NOW = new Date('2026-11-23T12:00:00');
const SCRIPT = 'const end = "</script>";';
const index: SearchIndex = { fold: '', phrases: { overdue: ['</script><b>'] } };

const books = new Map(
  LANGUAGES.map((language) => [language, renderHandbook({ language, now: NOW, index, script: SCRIPT })]),
);
const entries = Object.entries(catalogue.explanations);

function pageOf(language: Language, file: string): string {
  const html = books.get(language)?.[file];
  if (html === undefined) throw new Error(`${language}/${file} expected`);
  return html;
}

/** What a reader sees of a page. */
function textOf(html: string): string {
  const marks: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
  return html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&[#\w]+;/g, (mark) => marks[mark] ?? mark);
}

function inLanguage(text: LocalText, language: Language): string {
  const words = pick(text, language);
  return language === 'en' ? words : typeset(words, language);
}

const allOf = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

describe.each(LANGUAGES)('%s', (language) => {
  const files = Object.keys(books.get(language) ?? {});
  const whole = textOf(pageOf(language, 'all.html'));

  it('has contents, one page for all, and a page for every entry', () => {
    expect(files.sort()).toEqual(['all.html', 'index.html', ...entries.map(([id]) => `${id}.html`)].sort());
    for (const file of files) expect(pageOf(language, file)).toContain(`<html lang="${language}">`);
  });

  it.each(entries)('says everything of %s, on its page and on the one for all', (id, explanation) => {
    const html = pageOf(language, `${id}.html`);
    const title = inLanguage(explanation.title, language);
    expect(html.replace(/&#x27;/g, "'")).toContain(`<h2 id="${id}">${title.replaceAll('&', '&amp;')}</h2>`);
    const page = textOf(html);
    const texts = [...claimsOf(explanation), explanation.retry].map((text) => inLanguage(text, language));
    expect(texts.filter((text) => !page.includes(text))).toEqual([]);
    expect([title, ...texts].filter((text) => !whole.includes(text))).toEqual([]);
  });

  it('lists every entry with its sentence under its area', () => {
    const html = pageOf(language, 'index.html');
    for (const [id, { title, sentence, area }] of entries) {
      const start = html.indexOf(`id="area-${area}"`);
      const list = html.slice(start, html.indexOf('</section>', start));
      expect(list).toContain(`href="${id}.html#${id}"`);
      expect(textOf(list)).toContain(inLanguage(title, language) + inLanguage(sentence, language));
      expect(textOf(list)).toContain(inLanguage(areaNames[area], language));
    }
  });

  it('names every source with its grade, and the day', () => {
    const page = textOf(pageOf(language, 'index.html'));
    for (const { title, grade } of Object.values(catalogue.sources)) {
      expect(page).toContain(title);
      expect(page).toContain(`${grade} ${inLanguage(gradeNames[grade], language)}`);
    }
    for (const file of files) expect(textOf(pageOf(language, file))).toMatch(/2026-11-23 · /);
  });

  it('leaves no slot open and nothing undefined', () => {
    for (const file of files) expect(pageOf(language, file), file).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  it('has links that lead somewhere, to every language among them', () => {
    const ids = new Map<string, Set<string>>();
    const idsOf = (path: string): Set<string> => {
      const [folder, file] = path.split('/') as [Language, string];
      const known = ids.get(path) ?? new Set(allOf(pageOf(folder, file), / id="([^"]+)"/g));
      ids.set(path, known);
      return known;
    };
    for (const file of files) {
      const hrefs = new Set(allOf(pageOf(language, file), /<a [^>]*?href="([^"]+)"/g));
      for (const other of LANGUAGES) expect(hrefs).toContain(`../${other}/${file}`);
      for (const href of hrefs) {
        const { pathname, hash } = new URL(href, `file:///${language}/${file}`);
        const known = idsOf(pathname.slice(1));
        if (hash) expect(known, `${file}: ${href}`).toContain(hash.slice(1));
      }
    }
  });

  it('has no id twice on a page', () => {
    for (const file of files) {
      const ids = allOf(pageOf(language, file), / id="([^"]+)"/g);
      expect(ids.length, file).toBe(new Set(ids).size);
    }
  });
});

test('nothing needs a script or the network', () => {
  for (const [file, html] of Object.entries(books.get('zh-CN') ?? {})) {
    expect(html, file).not.toMatch(/<button|type="checkbox"|<details|(?:src|href)="(?:\w+:)?\/\//);
    if (file === 'index.html') expect(html).toContain('<search class="handbook-search" id="search" hidden="">');
    else expect(html, file).not.toMatch(/<script|<input/);
  }
});

test('neither script nor phrases end their element early', () => {
  const html = pageOf('en', 'index.html');
  expect(html.match(/<\/script>/g)).toHaveLength(2);
  expect(html).not.toContain('<b>');
  expect(JSON.parse(/<script id="search-index"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '')).toEqual(index);
});

test('steps of every product are there, and everybody who may be asked', () => {
  const variants = entries.flatMap(([id, { variants = [] }]) => variants.map((variant) => ({ id, ...variant })));
  expect(variants.length).toBeGreaterThan(0);
  for (const { id, steps, contacts = [] } of variants) {
    const page = textOf(pageOf('en', `${id}.html`));
    for (const step of steps) expect(page).toContain(step.en);
    for (const key of contacts) expect(page).toContain(catalogue.contacts[key]?.number);
  }
});
