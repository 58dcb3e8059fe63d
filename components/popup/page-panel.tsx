/** What was found on the tab; or why there is nothing, and the one thing to do. */
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { Finding } from '../../utils/page/types.ts';
import { EntryRow } from '../entry/entry-row.tsx';
import { isOpenOutcome, OutcomeNote } from '../entry/outcome-note.tsx';
import { FoldedSection } from '../entry/section.tsx';
import { leadingMatches, knownMatches } from '../hint/candidates.ts';
import { useText } from '../language.tsx';
import { ScamNote } from '../scam/scam-note.tsx';
import { strings } from '../strings.ts';
import { Quote } from '../text/quote.tsx';
import { TieBar } from './tie-bar.tsx';
import { findingsOf, usePopup, usePopupState } from './popup-context.tsx';
import { StillOpen } from './still-open.tsx';
import { useTabAct, useTabState } from './use-tab-act.ts';

function FindingCard({ finding }: { finding: Finding }) {
  const { t } = useText();
  const { tab, now } = usePopup().props;
  const host = tab.state === 'ready' ? tab.host : undefined;
  const open = usePopupState((state) => state.open);
  const { scam, message } = finding;
  const matches = knownMatches(finding);
  const leading = leadingMatches(matches);
  const others = matches.slice(leading.length);
  const from = { among: matches, host };
  const risky = leading.find(({ outcome }) => isOpenOutcome(outcome));
  const openEntry = (id: string): void => open({ id, match: matches.find((match) => match.id === id), message, from });
  const rowsOf = (shown: typeof matches) => (
    <ul className="rows">
      {shown.map((match) => (
        <EntryRow key={match.id} id={match.id} match={match} onOpen={(id) => open({ id, match, message, from })} />
      ))}
    </ul>
  );
  return (
    <li className="finding">
      {risky && <OutcomeNote outcome={risky.outcome} brief />}
      {scam ? (
        <ScamNote scam={scam} message={message} label={t(strings.pageSays)} now={now} onOpen={openEntry} />
      ) : (
        <>
          <Quote label={t(strings.pageSays)} message={message} spans={leading.flatMap(({ spans }) => spans)} />
          {rowsOf(leading)}
          <TieBar from={from} message={message} />
        </>
      )}
      {others.length > 0 && (
        <FoldedSection title={t(strings.alsoPossible, { n: others.length })}>{rowsOf(others)}</FoldedSection>
      )}
    </li>
  );
}

function EmptyPage() {
  const { t } = useText();
  const { tab } = usePopup().props;
  const run = useTabAct();
  const { icon: Icon, title, body, values, act } = useTabState();
  return (
    <div className="empty" role="status" data-tab-state={tab.state}>
      <Icon className="empty-icon" size={24} aria-hidden />
      <p className="empty-title">{t(title, values)}</p>
      {body && <p className="empty-body">{t(body, values)}</p>}
      {act && (
        <button type="button" className="button button-primary" onClick={() => run(act.name)}>
          {t(act.label)}
        </button>
      )}
    </div>
  );
}

export function PagePanel() {
  const { tab } = usePopup().props;
  const findings = findingsOf(tab).filter((finding) => finding.matches.some(({ id }) => explanationOf(id)));
  if (findings.length === 0)
    return (
      <>
        <StillOpen />
        <EmptyPage />
      </>
    );
  return (
    <>
      <ul className="findings">
        {findings.map((finding) => (
          <FindingCard key={finding.key} finding={finding} />
        ))}
      </ul>
      <StillOpen />
    </>
  );
}
