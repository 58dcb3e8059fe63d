/** The hint as it first appears: what it most likely is, in one sentence, and the words that say so. */
import { ChevronRight, Minus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { Match } from '../../utils/match/types.ts';
import type { Finding } from '../../utils/page/types.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { ConfidenceBadge } from '../entry/confidence-badge.tsx';
import { isOpenOutcome, OutcomeNote } from '../entry/outcome-note.tsx';
import { useText } from '../language.tsx';
import { AskButton } from '../questions/ask-button.tsx';
import { strings } from '../strings.ts';
import { Quote } from '../text/quote.tsx';
import { DismissMenu, type DismissScope } from './dismiss-menu.tsx';
import { ScamCard } from './scam-card.tsx';

export interface HintCardProps {
  finding: Finding;
  /** One match to name, or two between which nothing decides. */
  leading: readonly Match[];
  /** Leads through other findings. */
  stepper: ReactNode;
  onOpen: (id: string, match?: Match) => void;
  /** Left out when no question could tell the causes apart. */
  onAsk?: (() => void) | undefined;
  /** Left out when there is nothing else that it could be. */
  onOthers?: (() => void) | undefined;
  onCollapse: () => void;
  onDismiss: (scope: DismissScope) => void;
  now?: Date | undefined;
}

export interface CardPartProps extends HintCardProps {
  /** What the text flows around, and what comes before all else. */
  top: ReactNode;
}

interface ToolsProps extends Pick<HintCardProps, 'onCollapse' | 'onDismiss'> {
  /** Left out where the title says how sure it is. */
  confidence?: Match['confidence'] | undefined;
}

function Tools({ confidence, onCollapse, onDismiss }: ToolsProps) {
  const { t } = useText();
  return (
    <div className="card-tools">
      {confidence && <ConfidenceBadge confidence={confidence} />}
      <DismissMenu onDismiss={onDismiss} />
      <IconButton icon={Minus} label={t(strings.collapse)} onClick={onCollapse} />
      <IconButton icon={X} label={t(strings.close)} onClick={() => onDismiss('now')} />
    </div>
  );
}

function OneCause({ match, finding, top, stepper, onOpen, onOthers }: CardPartProps & { match: Match }) {
  const { t } = useText();
  const explanation = explanationOf(match.id);
  if (!explanation) return null;
  return (
    <>
      <div className="card-text">
        <div>
          {top}
          <h2 className="card-title" tabIndex={-1} data-view-title>
            {t(explanation.title)}
          </h2>
          <p className="card-sentence">{t(explanation.sentence)}</p>
        </div>
      </div>
      <Quote label={t(strings.pageSays)} message={finding.message} spans={match.spans} />
      <div className="card-actions">
        <button
          type="button"
          className="button button-primary"
          data-opens={match.id}
          onClick={() => onOpen(match.id, match)}
        >
          {t(strings.whatToDo)}
        </button>
        {onOthers && (
          <button type="button" className="button button-quiet" data-opens="others" onClick={onOthers}>
            {t(strings.notThis)}
          </button>
        )}
        {stepper}
      </div>
    </>
  );
}

function TieLine({ match, onOpen }: { match: Match; onOpen: HintCardProps['onOpen'] }) {
  const { t } = useText();
  const explanation = explanationOf(match.id);
  if (!explanation) return null;
  return (
    <li>
      <button
        type="button"
        className="tie-line"
        data-opens={match.id}
        data-entry-id={match.id}
        onClick={() => onOpen(match.id, match)}
      >
        <span>{t(explanation.title)}</span>
        <ChevronRight size={16} aria-hidden />
      </button>
    </li>
  );
}

function TwoCauses({ finding, leading, top, stepper, onOpen, onAsk, onOthers }: CardPartProps) {
  const { t } = useText();
  const spans = leading.flatMap((match) => match.spans);
  return (
    <>
      {top}
      <h2 className="card-title card-title-tie" tabIndex={-1} data-view-title>
        {t(strings.twoReasons)}
      </h2>
      <Quote label={t(strings.pageSays)} message={finding.message} spans={spans} />
      <ul className="ties">
        {leading.map((match) => (
          <TieLine key={match.id} match={match} onOpen={onOpen} />
        ))}
      </ul>
      <div className="card-actions card-actions-tie">
        {onAsk && <AskButton onAsk={onAsk} />}
        {onOthers && (
          <button type="button" className="button button-quiet" data-opens="others" onClick={onOthers}>
            {t(strings.noneOfThese)}
          </button>
        )}
        {stepper}
      </div>
    </>
  );
}

export function HintCard(props: HintCardProps) {
  const [first, second] = props.leading;
  const { scam } = props.finding;
  if (!first) return null;
  const open = scam ? undefined : props.leading.find(({ outcome }) => isOpenOutcome(outcome));
  const kind = `card ${second ? 'card-tie' : ''} ${open ? 'card-open-outcome' : ''} ${scam ? 'card-scam' : ''}`;
  const top = (
    <>
      <Tools
        confidence={scam ? undefined : first.confidence}
        onCollapse={props.onCollapse}
        onDismiss={props.onDismiss}
      />
      {open && <OutcomeNote outcome={open.outcome} brief />}
    </>
  );
  return (
    <div className={kind.trim()} {...(second ? {} : { 'data-entry-id': first.id })}>
      {scam && <ScamCard {...props} top={top} match={first} scam={scam} />}
      {!scam && (second ? <TwoCauses {...props} top={top} /> : <OneCause {...props} top={top} match={first} />)}
    </div>
  );
}
