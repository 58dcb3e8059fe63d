/** Following the shown entry up: how to begin, or how it stands. */
import { BookmarkPlus } from 'lucide-react';
import type { Explanation } from '../../knowledge/types.ts';
import { dayOf } from '../../utils/catalogue/expiry.ts';
import { isOpen, type Incident } from '../../utils/incidents/incident.ts';
import { Section } from '../entry/section.tsx';
import { useText } from '../language.tsx';
import { causeName } from './causes.ts';
import { useFollowing, type Following } from './following.tsx';
import { IncidentFields } from './incident-fields.tsx';
import { followStrings } from './strings.ts';

interface FollowSectionProps {
  id: string;
  explanation: Explanation;
  product?: string | undefined;
  host?: string | undefined;
  ticked: readonly number[];
  now: Date;
}

type BeginProps = FollowSectionProps & { following: Following; last: Incident | undefined };

function Begin({ id, product, host, ticked, following, last }: BeginProps) {
  const { t } = useText();
  const resolved = last?.resolved;
  if (following.isPrivate) return <p className="note">{t(followStrings.private)}</p>;
  return (
    <>
      {resolved && (
        <p className="note" role="status">
          {t(followStrings.resolved, { date: dayOf(new Date(resolved.at)), cause: t(causeName(resolved.cause)) })}
        </p>
      )}
      <button
        type="button"
        className="button"
        onClick={() => following.follow({ entry: id, product, host, ticks: [...ticked] })}
      >
        <BookmarkPlus size={16} aria-hidden />
        {t(resolved ? followStrings.startAgain : followStrings.start)}
      </button>
      {!resolved && <p className="note">{t(followStrings.startWhy)}</p>}
    </>
  );
}

function Brief({ incident, openPage }: { incident: Incident; openPage: (incident: Incident) => void }) {
  const { t } = useText();
  return (
    <>
      <p className="note" role="status">
        {t(followStrings.followed)}
      </p>
      <button type="button" className="button" onClick={() => openPage(incident)}>
        {t(followStrings.openPage)}
      </button>
    </>
  );
}

function sinceText({ at, host }: Incident) {
  const date = dayOf(new Date(at));
  return host
    ? { text: followStrings.sinceAt, values: { date, host } }
    : { text: followStrings.since, values: { date } };
}

export function FollowSection(props: FollowSectionProps) {
  const { t } = useText();
  const following = useFollowing();
  if (!following) return null;
  const ofEntry = following.incidents.filter(({ entry }) => entry === props.id);
  const incident = ofEntry.find(isOpen);
  const since = incident && sinceText(incident);
  return (
    <Section title={t(followStrings.title)} aside={since && t(since.text, since.values)}>
      <div className="follow">
        {!incident && <Begin {...props} following={following} last={ofEntry[0]} />}
        {incident && following.own && (
          <IncidentFields {...props} {...following.own} key={incident.id} incident={incident} />
        )}
        {incident && following.openPage && <Brief incident={incident} openPage={following.openPage} />}
      </div>
    </Section>
  );
}
