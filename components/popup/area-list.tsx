/** The nine areas with what each holds, and the entries of one of them. */
import { ChevronRight } from 'lucide-react';
import type { Area } from '../../knowledge/types.ts';
import { AREA_ICONS, entriesOf } from '../entry/areas.ts';
import { EntryHeader } from '../entry/entry-header.tsx';
import { EntryRow } from '../entry/entry-row.tsx';
import { useText } from '../language.tsx';
import { areaNames, strings } from '../strings.ts';
import { usePopupState } from './popup-context.tsx';

export function AreaList({ areas }: { areas: readonly Area[] }) {
  const { t } = useText();
  const browse = usePopupState((state) => state.browse);
  return (
    <ul className="rows">
      {areas.map((area) => {
        const Icon = AREA_ICONS[area];
        const count = entriesOf(area).length;
        return (
          <li key={area} className="row-item">
            <button
              type="button"
              className="row row-area"
              data-arrow
              data-opens={`area-${area}`}
              disabled={count === 0}
              onClick={() => browse(area)}
            >
              <Icon size={16} aria-hidden />
              <span className="row-text row-title">{t(areaNames[area])}</span>
              <span className="row-count number">{t(strings.areaCount, { n: count })}</span>
              <ChevronRight className="row-arrow" size={16} aria-hidden />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

export function AreaEntries({ area }: { area: Area }) {
  const { t } = useText();
  const browse = usePopupState((state) => state.browse);
  const open = usePopupState((state) => state.open);
  return (
    <>
      <EntryHeader title={t(areaNames[area])} onBack={() => browse(undefined)} />
      <ul className="rows">
        {entriesOf(area).map((id) => (
          <EntryRow key={id} id={id} onOpen={() => open({ id })} />
        ))}
      </ul>
    </>
  );
}
