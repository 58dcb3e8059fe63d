/** Who is speaking, which site this is about, and the switch for it. */
import { Logo } from '../controls/logo.tsx';
import { Switch } from '../controls/switch.tsx';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { usePopup } from './popup-context.tsx';

function SiteSwitch() {
  const { t } = useText();
  const { tab, onSetSite, onAllowSite } = usePopup().props;
  if (tab.state !== 'ready' || !tab.host || tab.status === 'not-a-page') return null;
  const { host, status } = tab;
  const needsPermission = status === 'no-permission';
  const isOn = !needsPermission && status !== 'site-off';
  return (
    <div className="site">
      <span className="site-host" title={host}>
        {host}
      </span>
      <Switch
        label={t(strings.siteSwitch, { host })}
        checked={isOn}
        disabled={needsPermission && !onAllowSite}
        onChange={(on) => (needsPermission ? onAllowSite?.() : onSetSite(on))}
      />
    </div>
  );
}

export function PopupHeader() {
  const { t } = useText();
  return (
    <header className="popup-header">
      <Logo />
      <h1 className="popup-name">{t(strings.name)}</h1>
      <SiteSwitch />
    </header>
  );
}
