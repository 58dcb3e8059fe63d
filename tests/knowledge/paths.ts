/** Every way through the guided questions: all symptoms, all answers, “don’t know” among them. */
import { createWalk, subjectOf } from '../../utils/cli/questions.ts';
import { DONT_KNOW, type Answer, type Inquiry } from '../../utils/questions/inquiry.ts';
import { optionsOf } from '../../utils/questions/likelihood.ts';
import { catalogue } from './texts.ts';

export interface Node {
  symptom: string;
  /** What was answered on the way here. */
  answers: readonly Answer[];
  inquiry: Inquiry;
  /** Where each answer to the next question leads. */
  after: readonly Inquiry[];
}

function nodesOf(symptom: string): Node[] {
  const walk = createWalk(subjectOf(symptom, catalogue), catalogue);
  const visit = (answers: readonly Answer[]): Node[] => {
    const inquiry = walk(answers);
    const question = inquiry.next === undefined ? undefined : catalogue.questions[inquiry.next];
    const options = question ? [...optionsOf(question), DONT_KNOW] : [];
    const further = options.map((option) => [...answers, { question: inquiry.next ?? '', option }]);
    return [{ symptom, answers, inquiry, after: further.map(walk) }, ...further.flatMap(visit)];
  };
  return visit([]);
}

export const reachable: readonly Node[] = catalogue.entries
  .filter(({ explanation }) => explanation.kind === 'symptom')
  .flatMap(({ id }) => nodesOf(id));
