/** All entries by area. */
import { AREA_ICONS, AREAS, entriesOf } from '../entry/areas.ts';
import { EntryRow } from '../entry/entry-row.tsx';
import { useText } from '../language.tsx';
import { areaNames, handbookStrings, strings } from '../strings.ts';
import { areaId, CONTENTS_ID } from './hrefs.ts';

const nothing = (): void => undefined;

/** @param brief titles only */
export function AreaIndex({ brief = false }: { brief?: boolean }) {
  const { t } = useText();
  return (
    <nav id={CONTENTS_ID} className="handbook-areas" aria-label={t(handbookStrings.contents)}>
      {AREAS.map((area) => {
        const Icon = AREA_ICONS[area];
        const ids = entriesOf(area);
        return (
          <section key={area} className="handbook-area" aria-labelledby={areaId(area)}>
            <h2 id={areaId(area)} className="handbook-area-name">
              <Icon size={16} aria-hidden />
              {t(areaNames[area])}
              <span className="row-count number">{t(strings.areaCount, { n: ids.length })}</span>
            </h2>
            <ul className="rows">
              {ids.map((id) => (
                <EntryRow key={id} id={id} brief={brief} onOpen={nothing} />
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
