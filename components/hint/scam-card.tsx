/** The hint for words that swindle: why, and whom to turn to instead. */
import type { Match } from '../../utils/match/types.ts';
import type { Scam } from '../../utils/scam/types.ts';
import { useText } from '../language.tsx';
import { ScamContact, ScamReason, ScamTitle } from '../scam/scam-parts.tsx';
import { strings } from '../strings.ts';
import { Quote } from '../text/quote.tsx';
import type { CardPartProps } from './hint-card.tsx';

type ScamCardProps = Pick<CardPartProps, 'finding' | 'top' | 'stepper' | 'onOpen' | 'now'> & {
  match: Match;
  scam: Scam;
};

export function ScamCard({ match, scam, finding, top, stepper, now, onOpen }: ScamCardProps) {
  const { t } = useText();
  return (
    <>
      {top}
      <h2 className="card-title scam-title" tabIndex={-1} data-view-title>
        <ScamTitle />
      </h2>
      <p className="card-sentence">
        <ScamReason scam={scam} now={now} />
      </p>
      <Quote label={t(strings.pageSays)} message={finding.message} spans={scam.spans} />
      <div className="card-actions">
        <button
          type="button"
          className="button button-primary"
          data-opens={match.id}
          onClick={() => onOpen(match.id, match)}
        >
          {t(strings.whatToDo)}
        </button>
        <ScamContact scam={scam} />
        {stepper}
      </div>
    </>
  );
}
