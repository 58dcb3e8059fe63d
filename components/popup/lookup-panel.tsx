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
import type { PopupProps } from './popup-context.tsx';
import { StillOpen } from './still-open.tsx';

type Answer = ReturnType<PopupProps['lookup']>;

/** Characters of what was typed that are repeated above the results. */
const ECHO_MAX_CHARS = 40;

function Echo({ query, match }: { query: string; match: Match }) {
  const { t } = useText();
  return (
    <p className="echo">
      {t(strings.youWrote)}
      <q>
        {excerpt(query, match.spans, ECHO_MAX_CHARS).map(({ text, marked }, index) =>
          marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </q>
    </p>
  );
}

interface ResultsProps {
  query: string;
  matches: readonly Match[];
  /** A warning stands above, with the one thing to do. */
  isWarned: boolean;
}

function Results({ query, matches, isWarned }: ResultsProps) {
  const open = usePopupState((state) => state.open);
  const [first] = matches;
  const from = { among: matches };
  return (
    <>
      {first && <Echo query={query} match={first} />}
      {!isWarned && <TieBar from={from} message={query} />}
      <ul className="rows rows-results">
        {matches.map((match) => (
          <EntryRow
            key={match.id}
            id={match.id}
            match={match}
            onOpen={(id) => open({ id, match, message: query, from })}
          />
        ))}
      </ul>
    </>
  );
}

function NothingFits({ query, near }: { query: string; near: Answer['near'] }) {
  const { t } = useText();
  return (
    <>
      <div className="nothing">
        <p className="nothing-title">{t(strings.noResults)}</p>
        <p>{t(strings.noResultsHint)}</p>
      </div>
      <AreaList areas={nearestAreas(near)} />
      <MissReport message={query} />
    </>
  );
}

function Warning({ query, scam }: { query: string; scam: NonNullable<Answer['scam']> }) {
  const { t } = useText();
  const { now } = usePopup().props;
  const open = usePopupState((state) => state.open);
  return (
    <ScamNote
      scam={scam}
      message={query}
      label={t(strings.youWrote)}
      now={now}
      onOpen={(id) => open({ id, message: query })}
    />
  );
}

export function LookupPanel({ answer }: { answer: Answer | undefined }) {
  const { t } = useText();
  const query = usePopupState((state) => state.query);
  const area = usePopupState((state) => state.area);
  const matches = answer?.matches.filter(({ id }) => explanationOf(id)) ?? [];
  const said = !answer ? '' : matches.length > 0 ? t(strings.results, { n: matches.length }) : t(strings.noResults);
  const scam = area ? undefined : answer?.scam;
  return (
    <>
      <p className="visually-hidden" role="status">
        {scam ? `${t(strings.scamLikely)} ${said}` : said}
      </p>
      {scam && <Warning query={query} scam={scam} />}
      {area && <AreaEntries area={area} />}
      {!area && !answer && (
        <>
          <StillOpen />
          <AreaList areas={AREAS} />
        </>
      )}
      {!area && matches.length > 0 && <Results query={query} matches={matches} isWarned={scam !== undefined} />}
      {!area && answer && matches.length === 0 && <NothingFits query={query} near={answer.near} />}
    </>
  );
}
