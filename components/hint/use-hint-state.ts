/** What of the hint is open. */
import { useState } from 'react';
import type { Match } from '../../utils/match/types.ts';
import type { Finding } from '../../utils/page/types.ts';
import type { Answer } from '../../utils/questions/inquiry.ts';
import type { Suspect } from '../../utils/questions/prior.ts';
import { withTick, type Ticks } from '../entry/with-tick.ts';
import type { Answers } from '../questions/answers.ts';

export type HintView =
  | { kind: 'others' }
  | { kind: 'questions'; suspects: readonly Suspect[] }
  | { kind: 'entry'; id: string; match?: Match | undefined };

/** What the person has done with the hint as a whole; undefined while they have left it as it came. */
export type Folded = 'folded' | 'unfolded' | undefined;

export interface HintState {
  finding: Finding;
  at: number;
  /** Views opened one from another, the last is shown; empty while the card is. */
  views: readonly HintView[];
  folded: Folded;
  ticksOf: (id: string) => readonly number[];
  tick: (id: string, index: number, done: boolean) => void;
  /** What was answered about each set of suspects. */
  answers: Answers;
  setAnswers: (key: string, answers: readonly Answer[]) => void;
  moveTo: (at: number) => void;
  open: (view: HintView) => void;
  back: () => void;
  fold: (folded: Folded) => void;
}

/**
 * Shows the newest finding until the reader turns to one; from then on that one stays, whatever else appears.
 * @param findings newest first
 * @returns undefined when there is nothing to show
 */
export function useHintState(findings: readonly Finding[]): HintState | undefined {
  const [key, setKey] = useState<string>();
  const [views, setViews] = useState<readonly HintView[]>([]);
  const [folded, setFolded] = useState<Folded>();
  const [ticks, setTicks] = useState<Ticks>({});
  const [answers, setAnswers] = useState<Answers>({});
  const kept = findings.findIndex((candidate) => candidate.key === key);
  const at = Math.max(0, kept);
  const finding = findings[at];
  if (!finding) return undefined;
  return {
    finding,
    at,
    folded,
    views: key !== undefined && kept < 0 ? [] : views,
    ticksOf: (id) => ticks[id] ?? [],
    tick: (id, index, done) => setTicks((before) => withTick(before, id, index, done)),
    answers,
    setAnswers: (subject, given) => setAnswers((before) => ({ ...before, [subject]: given })),
    moveTo: (place) => {
      setKey(findings[place]?.key);
      setViews([]);
    },
    open: (view) => {
      setKey(finding.key);
      setViews([...views, view]);
    },
    back: () => setViews(views.slice(0, -1)),
    fold: setFolded,
  };
}
