/** A titled part of an entry, always open or one that folds. */
import { ChevronDown, type LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { usePaper } from './paper.tsx';

interface SectionProps {
  title: string;
  /** Muted words behind the title. */
  aside?: string | undefined;
  children: ReactNode;
}

export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h3 className="section-title" id={id}>
        {title}
        {aside && <span className="section-aside">{aside}</span>}
      </h3>
      {children}
    </section>
  );
}

/** A part that most readers skip: closed until asked for, save on paper. */
export function FoldedSection({ title, aside, icon: Icon, children }: SectionProps & { icon?: LucideIcon }) {
  if (usePaper())
    return (
      <Section title={title} aside={aside}>
        {children}
      </Section>
    );
  return (
    <details className="section fold">
      <summary className="fold-summary">
        {Icon && <Icon size={16} aria-hidden />}
        <span className="fold-title">{title}</span>
        {aside && <span className="section-aside">{aside}</span>}
        <ChevronDown className="fold-arrow" size={16} aria-hidden />
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
