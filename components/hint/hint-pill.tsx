/** The hint put together to one short line, for a page without room and for a reader who wants it out of the way. */
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { Match } from '../../utils/match/types.ts';
import { Logo } from '../controls/logo.tsx';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';

interface HintPillProps {
  /** One match to name, or two between which nothing decides. */
  leading: readonly Match[];
  /** The words swindle, whatever else they are. */
  isScam?: boolean | undefined;
  onOpen: () => void;
}

export function HintPill({ leading, isScam = false, onOpen }: HintPillProps) {
  const { t } = useText();
  const [first, second] = leading;
  const explanation = first && explanationOf(first.id);
  if (!explanation) return null;
  const title = t(isScam ? strings.scamLikely : second ? strings.twoReasons : explanation.title);
  return (
    <button
      type="button"
      className={isScam ? 'pill pill-scam' : 'pill'}
      data-entry-id={first.id}
      data-view-title
      aria-expanded={false}
      aria-label={t(strings.openPill, { title })}
      title={title}
      onClick={onOpen}
    >
      <Logo size={18} />
      <span className="pill-text">{title}</span>
    </button>
  );
}
