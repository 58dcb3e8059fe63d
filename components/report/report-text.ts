/** The first draft of a report: what was said, what was made of it, and room for what is wrong. Pure. */
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import { redact } from '../../utils/redact/redact.ts';
import type { TextTools } from '../language.tsx';
import { strings } from '../strings.ts';

export interface Reported {
  /** The words of the page or of the person, as they were. */
  message?: string | undefined;
  /** The entry that was shown; none where nothing fitted. */
  id?: string | undefined;
}

/** @returns several lines in the reader's language, with what is private hidden */
export function reportText({ message, id }: Reported, { t }: TextTools): string {
  const explanation = id === undefined ? undefined : explanationOf(id);
  const shown = explanation ? `${t(explanation.title)} (${id})` : t(strings.reportNothingShown);
  return [
    ...(message ? [t(strings.reportMessage, { message: redact(message) })] : []),
    t(strings.reportShown, { shown }),
    t(strings.reportWrong),
  ].join('\n');
}
