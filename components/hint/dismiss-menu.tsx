/** For how long a message is to be left alone. */
import { Ellipsis } from 'lucide-react';
import { IconButton } from '../controls/icon-button.tsx';
import { Menu } from '../controls/menu.tsx';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';

export type DismissScope = 'now' | 'message' | 'site';

export function DismissMenu({ onDismiss }: { onDismiss: (scope: DismissScope) => void }) {
  const { t } = useText();
  return (
    <Menu<DismissScope>
      label={t(strings.more)}
      items={[
        { key: 'now', label: t(strings.close) },
        { key: 'message', label: t(strings.hideMessage) },
        { key: 'site', label: t(strings.hideSite) },
      ]}
      onChoose={onDismiss}
      trigger={(props) => <IconButton icon={Ellipsis} label={t(strings.more)} {...props} />}
    />
  );
}
