/** Look-up and this page: one stop for Tab, arrows between them. */
import type { KeyboardEvent } from 'react';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { findingsOf, usePopup, usePopupState } from './popup-context.tsx';
import type { TabName } from './popup-store.ts';

const TABS = [
  { name: 'lookup', label: strings.tabLookup },
  { name: 'page', label: strings.tabPage },
] as const;

/** Ids that tie a tab to its panel. */
export const PANEL_ID = 'popup-panel';
export const tabId = (name: TabName): string => `popup-tab-${name}`;

function neighbour(key: string, selected: TabName): TabName | undefined {
  if (key === 'Home') return 'lookup';
  if (key === 'End') return 'page';
  if (key === 'ArrowLeft' || key === 'ArrowRight') return selected === 'lookup' ? 'page' : 'lookup';
  return undefined;
}

export function TabList({ selected }: { selected: TabName }) {
  const { t } = useText();
  const { tab } = usePopup().props;
  const selectTab = usePopupState((state) => state.selectTab);
  const found = findingsOf(tab).length;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = neighbour(event.key, selected);
    if (!next) return;
    event.preventDefault();
    selectTab(next);
    [...event.currentTarget.querySelectorAll('button')].find((button) => button.id === tabId(next))?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={t(strings.name)} onKeyDown={onKeyDown}>
      {TABS.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          role="tab"
          className="tab"
          id={tabId(name)}
          aria-selected={name === selected}
          aria-controls={PANEL_ID}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => selectTab(name)}
        >
          {t(label)}
          {name === 'page' && found > 0 && ` ${found}`}
        </button>
      ))}
    </div>
  );
}
