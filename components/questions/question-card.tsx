/** One question, how to find out, and its answers to choose from. */
import type { Question } from '../../knowledge/types.ts';
import { DONT_KNOW } from '../../utils/questions/inquiry.ts';
import { optionsOf } from '../../utils/questions/likelihood.ts';
import { moveByArrow } from '../controls/move-by-arrow.ts';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { RichText } from '../text/rich-text.tsx';

interface QuestionCardProps {
  question: Question;
  onAnswer: (option: string) => void;
}

/** Words of the answers that every question shares. */
const SHARED = { yes: strings.yes, no: strings.no, [DONT_KNOW]: strings.dontKnow };

export function QuestionCard({ question, onAnswer }: QuestionCardProps) {
  const { t } = useText();
  const { text, how, options } = question;
  const words = { ...SHARED, ...options };
  const answers = [...optionsOf(question), DONT_KNOW] as (keyof typeof words)[];
  return (
    <>
      <h3 className="question" tabIndex={-1} data-question>
        {t(text)}
      </h3>
      <p className="question-how">
        <span className="question-how-label">{t(strings.howToTell)}</span>
        <RichText text={t(how)} />
      </p>
      <div
        className={`answers ${options ? '' : 'answers-row'}`.trim()}
        role="group"
        aria-label={t(text)}
        onKeyDown={(event) => moveByArrow(event, { sideways: true })}
      >
        {answers.map((option) => (
          <button
            key={option}
            type="button"
            className={`button answer ${option === DONT_KNOW ? 'answer-unknown' : ''}`.trim()}
            data-arrow
            onClick={() => onAnswer(option)}
          >
            {t(words[option])}
          </button>
        ))}
      </div>
    </>
  );
}
