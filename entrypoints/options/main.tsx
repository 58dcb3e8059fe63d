/** The options page: a shell around the component. */
import { browser } from '#imports';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../../components/language.tsx';
import { Options } from '../../components/options/options.tsx';
import '../../components/styles/options-sheet.css';
import { chosenLanguage } from '../../utils/language/language.ts';
import {
  forgetDismissed,
  readSettings,
  resume,
  setLanguage,
  setSite,
  watchSettings,
  type Settings,
} from '../../utils/storage/settings.ts';
import { snoozeEnd } from '../../utils/storage/watch.ts';
import { allowedSites, revokeSite, watchAllowedSites } from '../../utils/tab/allowed-sites.ts';

function useSitesAllowed(): string[] {
  const [sites, setSites] = useState<string[]>([]);
  useEffect(() => {
    const refresh = (): void => void allowedSites().then(setSites);
    refresh();
    return watchAllowedSites(refresh);
  }, []);
  return sites;
}

function OptionsShell({ first }: { first: Settings }) {
  const [settings, setSettings] = useState(first);
  const language = chosenLanguage(settings.language, [browser.i18n.getUILanguage(), ...navigator.languages]);
  useEffect(() => watchSettings((next) => setSettings(next)), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageProvider language={language}>
      <Options
        language={settings.language}
        paused={settings.paused}
        snoozedUntil={snoozeEnd(settings)}
        sitesAllowed={useSitesAllowed()}
        sitesOff={settings.sitesOff}
        dismissed={settings.dismissed.length}
        onLanguage={(choice) => void setLanguage(choice)}
        onResume={() => void resume()}
        onRevoke={(pattern) => void revokeSite(pattern)}
        onSwitchOn={(host) => void setSite(host, true)}
        onForgetDismissed={() => void forgetDismissed()}
      />
    </LanguageProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsShell first={await readSettings()} />);
