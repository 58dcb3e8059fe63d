/** The handbook of one language as HTML. Loaded by path: the command that writes the files may not import components. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import type { HandbookInput } from '../../utils/handbook/types.ts';
import { PaperProvider, type HrefOf } from '../entry/paper.tsx';
import { LanguageProvider } from '../language.tsx';
import { EntryPage, WholePage } from './entry-page.tsx';
import { entryFile, entryHref, INDEX_FILE, WHOLE_FILE } from './hrefs.ts';
import { IndexPage } from './index-page.tsx';

/**
 * @param input language, day, and what the search needs
 * @returns the pages by file name: contents, one for each entry, and one that holds all
 */
export function renderHandbook(input: HandbookInput): Record<string, string> {
  const { language, now } = input;
  const render = (page: ReactElement, hrefOf: HrefOf = entryHref): string => {
    const whole = (
      <LanguageProvider language={language}>
        <PaperProvider value={hrefOf}>{page}</PaperProvider>
      </LanguageProvider>
    );
    return `<!doctype html>\n${renderToStaticMarkup(whole)}\n`;
  };
  const entries = Object.entries(catalogue.explanations).map(([id, explanation]) => [
    entryFile(id),
    render(<EntryPage id={id} explanation={explanation} now={now} />),
  ]);
  return {
    [INDEX_FILE]: render(<IndexPage {...input} />),
    [WHOLE_FILE]: render(<WholePage now={now} />, (id) => `#${id}`),
    ...(Object.fromEntries(entries) as Record<string, string>),
  };
}
