/** What else it may be, to choose from. */
import type { ReactNode } from 'react';
import type { Match } from '../../utils/match/types.ts';
import { EntryHeader } from '../entry/entry-header.tsx';
import { EntryRow } from '../entry/entry-row.tsx';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import type { Candidate } from './candidates.ts';

interface HintOthersProps {
  candidates: readonly Candidate[];
  onOpen: (id: string, match?: Match) => void;
  onBack: () => void;
  children: ReactNode;
}

export function HintOthers({ candidates, onOpen, onBack, children }: HintOthersProps) {
  const { t } = useText();
  return (
    <>
      <EntryHeader title={t(strings.otherReasons)} onBack={onBack}>
        {children}
      </EntryHeader>
      <ul className="rows">
        {candidates.map(({ id, match }) => (
          <EntryRow key={id} id={id} match={match} onOpen={onOpen} />
        ))}
      </ul>
    </>
  );
}
