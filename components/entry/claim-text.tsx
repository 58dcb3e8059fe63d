/** A statement with the numbers of its sources, marked when nothing confirms it or when it may no longer hold. */
import type { Claim } from '../../knowledge/types.ts';
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import { standingOf } from '../../utils/catalogue/expiry.ts';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { RichText } from '../text/rich-text.tsx';
import { useEntry } from './entry-context.tsx';
import { checkedOn } from './entry-facts.ts';

/** Keeps the numbers of the sources on the line of the last word. */
const WORD_JOINER = '\u2060';

function isUnconfirmed(claim: Claim): boolean {
  return claim.basis.every((key) => catalogue.sources[key]?.grade === 'K');
}

/** The numbers of the sources in the shown entry. @param basis their keys */
export function Cite({ basis }: Pick<Claim, 'basis'>) {
  const { t } = useText();
  const { sources } = useEntry();
  const numbers = basis.map((key) => sources.indexOf(key) + 1).filter((number) => number > 0);
  if (numbers.length === 0) return null;
  return (
    <>
      {WORD_JOINER}
      <sup className="cite">
        <span className="visually-hidden">{t(strings.source)} </span>
        {numbers.sort((a, b) => a - b).join(' ')}
      </sup>
    </>
  );
}

export function ClaimText({ claim }: { claim: Claim }) {
  const { t } = useText();
  const { day } = useEntry();
  return (
    <>
      <RichText text={t(claim)} />
      {isUnconfirmed(claim) && <span className="claim-mark">{t(strings.unconfirmed)}</span>}
      {standingOf(claim, catalogue.sources, day) !== 'current' && (
        <span className="claim-mark">{t(strings.outdated, { date: checkedOn(claim.basis) })}</span>
      )}
      <Cite basis={claim.basis} />
    </>
  );
}

/** Statements one below the other; those that no longer hold, or do not suit the reader, are left out. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const { isShown } = useEntry();
  return (
    <ul className="claims">
      {claims.filter(isShown).map((claim) => (
        <li key={claim.zh}>
          <ClaimText claim={claim} />
        </li>
      ))}
    </ul>
  );
}
