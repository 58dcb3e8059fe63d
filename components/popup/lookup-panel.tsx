/** Ranked answers while a message is typed; the areas while nothing is. */
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import type { Match } from '../../utils/match/types.ts';
import { AREAS, nearestAreas } from '../entry/areas.ts';
import { EntryRow } from '../entry/entry-row.tsx';
import { useText } from '../language.tsx';
import { ScamNote } from '../scam/scam-note.tsx';
import { MissReport } from '../report/miss-report.tsx';
import { strings } from '../strings.ts';
import { excerpt } from '../text/excerpt.ts';
import { AreaEntries, AreaList } from './area-list.tsx';
import { TieBar } from './tie-bar.tsx';
import { usePopup, usePopupState } from './popup-context.tsx';
import { StillOpen } from './still-open.tsx';
import type { Answer } from './use-answer.ts';

/** Characters of what was typed that are repeated above the results. */
const ECHO_MAX_CHARS = 40;

function Echo({ text: asked, match }: { text: string; match: Match }) {
  const { t } = useText();
  return (
    <p className="echo">
      {t(strings.youWrote)}
      <q>
        {excerpt(asked, match.spans, ECHO_MAX_CHARS).map(({ text, marked }, index) =>
          marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </q>
    </p>
  );
}

interface ResultsProps {
  /** What was asked. */
  text: string;
  matches: readonly Match[];
  /** A warning stands above, with the one thing to do. */
  isWarned: boolean;
}

function Results({ text, matches, isWarned }: ResultsProps) {
  const open = usePopupState((state) => state.open);
  const [first] = matches;
  const from = { among: matches };
  return (
    <>
      {first && <Echo text={text} match={first} />}
      {!isWarned && <TieBar from={from} message={text} />}
      <ul className="rows rows-results">
        {matches.map((match) => (
          <EntryRow
            key={match.id}
            id={match.id}
            match={match}
            onOpen={(id) => open({ id, match, message: text, from })}
          />
        ))}
      </ul>
    </>
  );
}

function NothingFits({ text, near }: Answer) {
  const { t } = useText();
  return (
    <>
      <div className="nothing">
        <p className="nothing-title">{t(strings.noResults)}</p>
        <p>{t(strings.noResultsHint)}</p>
      </div>
      <AreaList areas={nearestAreas(near)} />
      <MissReport message={text} />
    </>
  );
}

function Warning({ text, scam }: { text: string; scam: NonNullable<Answer['scam']> }) {
  const { t } = useText();
  const { now } = usePopup().props;
  const open = usePopupState((state) => state.open);
  return (
    <ScamNote
      scam={scam}
      message={text}
      label={t(strings.youWrote)}
      now={now}
      onOpen={(id) => open({ id, message: text })}
    />
  );
}

export function LookupPanel({ answer }: { answer: Answer | undefined }) {
  const { t } = useText();
  const area = usePopupState((state) => state.area);
  const matches = answer?.matches.filter(({ id }) => explanationOf(id)) ?? [];
  const said = !answer ? '' : matches.length > 0 ? t(strings.results, { n: matches.length }) : t(strings.noResults);
  const scam = area ? undefined : answer?.scam;
  return (
    <>
      <p className="visually-hidden" role="status">
        {scam ? `${t(strings.scamLikely)} ${said}` : said}
      </p>
      {answer && scam && <Warning text={answer.text} scam={scam} />}
      {area && <AreaEntries area={area} />}
      {!area && !answer && (
        <>
          <StillOpen />
          <AreaList areas={AREAS} />
        </>
      )}
      {!area && answer && matches.length > 0 && (
        <Results text={answer.text} matches={matches} isWarned={scam !== undefined} />
      )}
      {!area && answer && matches.length === 0 && <NothingFits {...answer} />}
    </>
  );
}
