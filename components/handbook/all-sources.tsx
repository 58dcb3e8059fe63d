/** Every source of the catalogue, the most trustworthy first. */
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import { dayOf } from '../../utils/catalogue/expiry.ts';
import { EntryProvider } from '../entry/entry-context.tsx';
import { SourceLine } from '../entry/entry-footer.tsx';
import { useText } from '../language.tsx';
import { handbookStrings } from '../strings.ts';
import { SOURCES_ID } from './hrefs.ts';

export function AllSources({ now }: { now: Date }) {
  const { t } = useText();
  const gradeOf = (key: string): string => catalogue.sources[key]?.grade ?? '';
  const keys = Object.keys(catalogue.sources).sort((a, b) => (gradeOf(a) < gradeOf(b) ? -1 : 1));
  return (
    <section className="handbook-sources" aria-labelledby={SOURCES_ID}>
      <h2 id={SOURCES_ID} className="handbook-area-name">
        {t(handbookStrings.allSources)}
      </h2>
      <p className="note">{t(handbookStrings.sourcesNote)}</p>
      <EntryProvider value={{ day: dayOf(now), sources: keys, owes: false }}>
        <ul className="sources">
          {keys.map((key) => (
            <SourceLine key={key} id={key} />
          ))}
        </ul>
      </EntryProvider>
    </section>
  );
}
