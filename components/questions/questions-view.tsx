/** Guided questions: one at a time, what it may still be below, and in the end what it looks like. */
import { RotateCcw, Undo2 } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Outcome } from '../../knowledge/types.ts';
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import { QUESTIONS_MAX, type Answer } from '../../utils/questions/inquiry.ts';
import type { Suspect } from '../../utils/questions/prior.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { OutcomeNote } from '../entry/outcome-note.tsx';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { inquiryOf } from './answers.ts';
import { CauseList } from './cause-list.tsx';
import { QuestionCard } from './question-card.tsx';
import { ResultCard } from './result-card.tsx';

export interface QuestionsViewProps {
  /** What the message may be. */
  suspects: readonly Suspect[];
  answers: readonly Answer[];
  /** What the message says of the payment. */
  outcome?: Outcome | undefined;
  onAnswers: (answers: readonly Answer[]) => void;
  onOpenEntry: (id: string) => void;
  /** Title bar. */
  header: ReactNode;
}

function Progress({
  answers,
  isDone,
  onAnswers,
}: Pick<QuestionsViewProps, 'answers' | 'onAnswers'> & { isDone: boolean }) {
  const { t } = useText();
  const asked = t(strings.questionsAsked, { n: answers.length });
  const place = t(strings.questionOf, { n: answers.length + 1, max: QUESTIONS_MAX });
  return (
    <div className="progress">
      <span className="progress-text">{isDone ? asked : place}</span>
      {answers.length > 0 && (
        <>
          <IconButton icon={Undo2} label={t(strings.undoAnswer)} onClick={() => onAnswers(answers.slice(0, -1))} />
          <IconButton icon={RotateCcw} label={t(strings.startOver)} onClick={() => onAnswers([])} />
        </>
      )}
    </div>
  );
}

/** After an answer the reader goes on at the next question; at first the title has the focus. */
function useQuestionFocus(count: number) {
  const card = useRef<HTMLDivElement>(null);
  const shown = useRef(count);
  useEffect(() => {
    if (shown.current === count) return;
    shown.current = count;
    card.current?.querySelector<HTMLElement>('[data-question]')?.focus();
  }, [count]);
  return card;
}

export function QuestionsView({ suspects, answers, outcome, onAnswers, onOpenEntry, header }: QuestionsViewProps) {
  const { t } = useText();
  const card = useQuestionFocus(answers.length);
  const { causes, next } = inquiryOf(suspects, answers);
  const before = answers.length > 0 ? inquiryOf(suspects, answers.slice(0, -1)).causes : undefined;
  const question = next === undefined ? undefined : catalogue.questions[next];
  const [first] = causes;
  return (
    <div className="questions">
      {header}
      <div className="question-card" ref={card} key={next ?? 'result'}>
        {outcome && <OutcomeNote outcome={outcome} />}
        <Progress answers={answers} isDone={!question} onAnswers={onAnswers} />
        {next !== undefined && question && (
          <QuestionCard
            question={question}
            onAnswer={(option) => onAnswers([...answers, { question: next, option }])}
          />
        )}
        {!question && first && <ResultCard cause={first} onOpenEntry={onOpenEntry} />}
      </div>
      <CauseList causes={causes} before={before} onOpenEntry={onOpenEntry} />
      <p className="disclaimer">{t(strings.answersStayHere)}</p>
    </div>
  );
}
