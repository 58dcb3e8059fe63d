/** What not to do and what not to fall for: the only red of an entry. */
import { Ban, ShieldAlert } from 'lucide-react';
import type { Claim } from '../../knowledge/types.ts';
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { ClaimText } from './claim-text.tsx';
import { useEntry } from './entry-context.tsx';
import { Section } from './section.tsx';

export function WarningSection({ avoid, scams }: { avoid: readonly Claim[]; scams: readonly string[] }) {
  const { t } = useText();
  const { isShown } = useEntry();
  const current = avoid.filter(isShown);
  const warnings = scams.flatMap((key) => catalogue.scams[key] ?? []).filter(isShown);
  if (current.length + warnings.length === 0) return null;
  return (
    <Section title={t(strings.avoid)}>
      <ul className="avoid">
        {current.map((claim) => (
          <li key={claim.zh}>
            <Ban size={16} aria-hidden />
            <span>
              <ClaimText claim={claim} />
            </span>
          </li>
        ))}
      </ul>
      {warnings.length > 0 && (
        <div className="scam" role="note">
          <p className="scam-title">
            <ShieldAlert size={16} aria-hidden />
            {t(strings.scam)}
          </p>
          {warnings.map((claim) => (
            <p key={claim.zh}>
              <ClaimText claim={claim} />
            </p>
          ))}
        </div>
      )}
    </Section>
  );
}
