/** One line above the look-up while hints will not appear on this tab. */
import { useText } from '../language.tsx';
import { usePopup } from './popup-context.tsx';
import { tabStateOf } from './tab-states.ts';
import { useTabAct } from './use-tab-act.ts';

export function StatusStrip() {
  const { t } = useText();
  const { tab, paused, onAllowSite } = usePopup().props;
  const run = useTabAct();
  const { icon: Icon, title, act, isOff } = tabStateOf(tab, paused, onAllowSite !== undefined);
  if (!isOff) return null;
  return (
    <div className="strip">
      <Icon size={16} aria-hidden />
      <span className="strip-text">{t(title)}</span>
      {act && (
        <button type="button" className="button button-quiet" onClick={() => run(act.name)}>
          {t(act.label)}
        </button>
      )}
    </div>
  );
}
