/** A titled list, each line with the one thing that can be done about it; or what is so while it is empty. */
import { useText } from '../language.tsx';
import type { LocalText } from '../../utils/language/language.ts';

export interface OptionItem {
  key: string;
  label: string;
}

interface OptionListProps {
  title: LocalText;
  empty: LocalText;
  items: readonly OptionItem[];
  act: LocalText;
  /** Names the button for those who cannot see its line; `{item}` is the line's label. */
  actOn?: LocalText;
  /** Left out where there is nothing that can be done from here. */
  onAct?: ((key: string) => void) | undefined;
}

export function OptionList({ title, empty, items, act, actOn = act, onAct }: OptionListProps) {
  const { t } = useText();
  return (
    <section className="options-group">
      <h2>{t(title)}</h2>
      {items.length === 0 && <p className="options-empty">{t(empty)}</p>}
      <ul>
        {items.map(({ key, label }) => (
          <li key={key}>
            <span className="options-item">{label}</span>
            {onAct && (
              <button
                type="button"
                className="button"
                aria-label={t(actOn, { item: label })}
                onClick={() => onAct(key)}
              >
                {t(act)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
