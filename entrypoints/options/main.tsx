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
import { openShortcutSettings, readShortcut } from '../../utils/tab/shortcut.ts';

function useSitesAllowed(): string[] {
  const [sites, setSites] = useState<string[]>([]);
  useEffect(() => {
    const refresh = (): void => void allowedSites().then(setSites);
    refresh();
    return watchAllowedSites(refresh);
  }, []);
  return sites;
}

/** Read anew whenever the person comes back from the page on which it is changed. */
function useShortcut(): string {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    const refresh = (): void => void readShortcut().then(setShortcut);
    refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, []);
  return shortcut;
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
        shortcut={useShortcut()}
        dismissed={settings.dismissed.length}
        onLanguage={(choice) => void setLanguage(choice)}
        onResume={() => void resume()}
        onRevoke={(pattern) => void revokeSite(pattern)}
        onSwitchOn={(host) => void setSite(host, true)}
        onForgetDismissed={() => void forgetDismissed()}
        onChangeShortcut={() => void openShortcutSettings()}
      />
    </LanguageProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsShell first={await readSettings()} />);
