/** One line above the answers while hints will not appear on this tab. */
import { useText } from '../language.tsx';
import { useTabAct, useTabState } from './use-tab-act.ts';

export function StatusStrip() {
  const { t } = useText();
  const run = useTabAct();
  const { icon: Icon, title, values, act, isOff } = useTabState();
  if (!isOff) return null;
  return (
    <div className="strip">
      <Icon size={16} aria-hidden />
      <span className="strip-text">{t(title, values)}</span>
      {act && (
        <button type="button" className="button button-quiet" onClick={() => run(act.name)}>
          {t(act.label)}
        </button>
      )}
    </div>
  );
}
