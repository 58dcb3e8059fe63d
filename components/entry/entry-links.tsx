/** Ways on from an entry: the causes behind a symptom, and what is close to it. */
import { explanationOf } from '../../utils/catalogue/catalogue.ts';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { EntryRow } from './entry-row.tsx';
import { usePaper } from './paper.tsx';
import { FoldedSection, Section } from './section.tsx';

/** Causes shown before the rest is folded. */
const CAUSES_SHOWN = 5;

interface LinksProps {
  ids: readonly string[];
  onOpenEntry: (id: string) => void;
}

function Rows({ ids, brief = false, onOpenEntry }: LinksProps & { brief?: boolean }) {
  return (
    <ul className="rows rows-inset">
      {ids.map((id) => (
        <EntryRow key={id} id={id} brief={brief} onOpen={(opened) => onOpenEntry(opened)} />
      ))}
    </ul>
  );
}

/** Ranked: the commonest cause first. */
export function CausesSection({ ids, onOpenEntry }: LinksProps) {
  const { t } = useText();
  const known = ids.filter(explanationOf);
  const shown = usePaper() ? known.length : CAUSES_SHOWN;
  if (known.length === 0) return null;
  const rest = known.slice(shown);
  return (
    <>
      <Section title={t(strings.causes)}>
        <Rows ids={known.slice(0, shown)} onOpenEntry={onOpenEntry} />
      </Section>
      {rest.length > 0 && (
        <FoldedSection title={t(strings.moreCauses, { n: rest.length })}>
          <Rows ids={rest} onOpenEntry={onOpenEntry} />
        </FoldedSection>
      )}
    </>
  );
}

export function RelatedSection({ ids, onOpenEntry }: LinksProps) {
  const { t } = useText();
  const known = ids.filter(explanationOf);
  if (known.length === 0) return null;
  return (
    <Section title={t(strings.related)}>
      <Rows ids={known} brief onOpenEntry={onOpenEntry} />
    </Section>
  );
}
