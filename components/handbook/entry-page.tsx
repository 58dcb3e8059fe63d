/** A page for one entry, and the page that holds all of them. */
import type { Explanation } from '../../knowledge/types.ts';
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import { AREAS, entriesOf } from '../entry/areas.ts';
import { useText } from '../language.tsx';
import { handbookStrings } from '../strings.ts';
import { AllSources } from './all-sources.tsx';
import { AreaIndex } from './area-index.tsx';
import { entryFile, INDEX_FILE, WHOLE_FILE } from './hrefs.ts';
import { Page } from './page.tsx';
import { WrittenEntry } from './written-entry.tsx';

interface EntryPageProps {
  id: string;
  explanation: Explanation;
  now: Date;
}

export function EntryPage(props: EntryPageProps) {
  const { t } = useText();
  return (
    <Page file={entryFile(props.id)} title={t(props.explanation.title)} now={props.now}>
      <main>
        <WrittenEntry {...props} />
        <p className="handbook-whole">
          <a href={INDEX_FILE}>{t(handbookStrings.backToContents)}</a>
        </p>
      </main>
    </Page>
  );
}

/** Everything in one go: to print, to proofread, to search with the browser's own search. */
export function WholePage({ now }: { now: Date }) {
  const { t } = useText();
  return (
    <Page file={WHOLE_FILE} title={t(handbookStrings.onePage)} now={now}>
      <main className="handbook-all">
        <AreaIndex brief />
        {AREAS.flatMap(entriesOf).map((id) => {
          const explanation = explanationOf(id);
          return explanation && <WrittenEntry key={id} id={id} explanation={explanation} now={now} />;
        })}
        <AllSources now={now} />
      </main>
    </Page>
  );
}
