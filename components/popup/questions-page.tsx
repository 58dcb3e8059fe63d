/** Guided questions, filling the popup below its header. */
import { EntryHeader } from '../entry/entry-header.tsx';
import { useText } from '../language.tsx';
import { keyOf } from '../questions/answers.ts';
import { QuestionsView } from '../questions/questions-view.tsx';
import { strings } from '../strings.ts';
import { usePopup, usePopupState } from './popup-context.tsx';
import type { OpenQuestions } from './popup-store.ts';

export function QuestionsPage({ suspects, from }: OpenQuestions) {
  const { t } = useText();
  const key = keyOf(suspects);
  const answers = usePopupState((state) => state.answers[key]);
  const { open, back, setAnswers } = usePopup().store.getState();
  return (
    <main className="popup-scroll">
      <QuestionsView
        suspects={suspects}
        answers={answers ?? []}
        outcome={from?.among[0]?.outcome}
        onAnswers={(given) => setAnswers(key, given)}
        onOpenEntry={(id) => open({ id, match: from?.among.find((match) => match.id === id), from })}
        header={<EntryHeader title={t(strings.questionsTitle)} onBack={back} />}
      />
    </main>
  );
}
