/** One entry of the handbook, under its area, with its id as anchor of the title. */
import type { Explanation } from '../../knowledge/types.ts';
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import { EntryView } from '../entry/entry-view.tsx';
import { useText } from '../language.tsx';
import { areaNames } from '../strings.ts';
import { areaId, INDEX_FILE } from './hrefs.ts';

interface WrittenEntryProps {
  id: string;
  explanation: Explanation;
  now: Date;
}

const nothing = (): void => undefined;

function Title({ id, explanation }: Pick<WrittenEntryProps, 'id' | 'explanation'>) {
  const { t, language } = useText();
  const products = explanation.products.flatMap((key) => catalogue.products[key] ?? []).map(({ name }) => t(name));
  return (
    <div className="handbook-title">
      <p className="handbook-about">
        <a href={`${INDEX_FILE}#${areaId(explanation.area)}`}>{t(areaNames[explanation.area])}</a>
        {products.length > 0 && ` · ${products.join(language === 'en' ? ', ' : '、')}`}
      </p>
      <h2 id={id}>{t(explanation.title)}</h2>
    </div>
  );
}

export function WrittenEntry({ id, explanation, now }: WrittenEntryProps) {
  return (
    <EntryView
      id={id}
      explanation={explanation}
      now={now}
      ticked={[]}
      onTick={nothing}
      onOpenEntry={nothing}
      header={<Title id={id} explanation={explanation} />}
    />
  );
}
