/** Ways to pay now, what to gather, and whom to ask. */
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import { payWays, type PayWaysOptions } from '../../utils/catalogue/pay-ways.ts';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { ClaimText } from './claim-text.tsx';
import { useEntry } from './entry-context.tsx';
import { FoldedSection, Section } from './section.tsx';

/** Ways to pay in this cashier, always least harm first, whatever order the entry names them in. */
export function PayNowSection(props: Omit<PayWaysOptions, 'owes'>) {
  const { t } = useText();
  const { owes } = useEntry();
  const ways = payWays(catalogue.payNow, { ...props, owes });
  if (ways.length === 0) return null;
  return (
    <Section title={t(strings.payNow)}>
      <ul className="chips">
        {ways.map(({ key, text }) => (
          <li key={key} className="chip">
            {t(text)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Things to have at hand before calling. */
export function EvidenceSection({ keys }: { keys: readonly string[] }) {
  const { t } = useText();
  const items = keys.flatMap((key) => catalogue.evidence[key] ?? []);
  if (items.length === 0) return null;
  return (
    <FoldedSection title={t(strings.evidence)} aside={String(items.length)}>
      <ul className="claims">
        {items.map((item) => (
          <li key={item.zh}>{t(item)}</li>
        ))}
      </ul>
    </FoldedSection>
  );
}

/** Official contacts, the one to call first. */
export function ContactsSection({ keys }: { keys: readonly string[] }) {
  const { t } = useText();
  const contacts = keys.flatMap((key) => catalogue.contacts[key] ?? []);
  if (contacts.length === 0) return null;
  return (
    <Section title={t(strings.contacts)}>
      <dl className="contacts">
        {contacts.map(({ name, number, use }) => (
          <div key={name.zh} className="contact">
            <dt>{t(name)}</dt>
            {number && <dd className="contact-number number">{number}</dd>}
            <dd className="contact-use">
              <ClaimText claim={use} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
