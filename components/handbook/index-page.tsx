/** The page of contents: search where scripts run, and all entries by area. */
import { Search } from 'lucide-react';
import type { HandbookInput } from '../../utils/handbook/types.ts';
import { useText } from '../language.tsx';
import { handbookStrings, strings } from '../strings.ts';
import { AllSources } from './all-sources.tsx';
import { AreaIndex } from './area-index.tsx';
import { INDEX_FILE, WHOLE_FILE } from './hrefs.ts';
import { Page } from './page.tsx';

/** Hidden until the script shows it: without scripts the contents are all there is. */
function SearchForm() {
  const { t } = useText();
  return (
    <search className="handbook-search" id="search" hidden>
      <label className="handbook-field">
        <Search size={16} aria-hidden />
        <span className="visually-hidden">{t(handbookStrings.searchLabel)}</span>
        <input type="search" placeholder={t(strings.searchPlaceholder)} spellCheck={false} />
      </label>
      <p
        role="status"
        className="handbook-found"
        data-found={t(handbookStrings.found)}
        data-nothing={t(handbookStrings.nothingFound)}
      />
      <ul className="rows" id="results" />
    </search>
  );
}

/** Inside a script element only `<` could end it early. */
function Inline({ id, type, code }: { id?: string; type?: string; code: string }) {
  return <script id={id} type={type} dangerouslySetInnerHTML={{ __html: code }} />;
}

export function IndexPage({ now, index, script }: HandbookInput) {
  const { t } = useText();
  return (
    <Page file={INDEX_FILE} now={now}>
      <main>
        <p className="handbook-lead">{t(handbookStrings.lead)}</p>
        <SearchForm />
        <AreaIndex />
        <p className="handbook-whole">
          <a href={WHOLE_FILE}>{t(handbookStrings.onePage)}</a>
        </p>
        <AllSources now={now} />
      </main>
      <Inline id="search-index" type="application/json" code={JSON.stringify(index).replaceAll('<', '\\u003c')} />
      <Inline type="module" code={script.replaceAll('</script', '<\\/script')} />
    </Page>
  );
}
