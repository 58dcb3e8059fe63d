/** The options page: a shell around the component. */
import { browser } from '#imports';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../../components/language.tsx';
import { History } from '../../components/options/history.tsx';
import { Options } from '../../components/options/options.tsx';
import { OwnData } from '../../components/options/own-data.tsx';
import '../../components/styles/options-sheet.css';
import { useLive } from '../../components/use-live.ts';
import { chosenLanguage } from '../../utils/language/language.ts';
import { openIncident } from '../../utils/reminders/open-incident.ts';
import { clearHistory } from '../../utils/storage/history.ts';
import { removeResolved } from '../../utils/storage/incidents.ts';
import { deleteAll, exportData, importData } from '../../utils/storage/own-data.ts';
import { discardSetAside } from '../../utils/storage/set-aside.ts';
import {
  forgetDismissed,
  readSettings,
  resume,
  setLanguage,
  setKeepsHistory,
  setSite,
  type Settings,
} from '../../utils/storage/settings.ts';
import { historyStore, incidentsStore, setAsideStore, settingsStore } from '../../utils/storage/stores.ts';
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

/** Sites that were allowed are in the browser's own list, which goes with the rest. */
async function deleteEverything(): Promise<void> {
  await deleteAll();
  for (const pattern of await allowedSites()) await revokeSite(pattern);
}

function HistoryAndData({ settings }: { settings: Settings }) {
  return (
    <>
      <History
        incidents={useLive(incidentsStore) ?? []}
        history={useLive(historyStore) ?? []}
        keepsHistory={settings.keepsHistory}
        onKeep={(keeps) => void setKeepsHistory(keeps)}
        onClear={() => void Promise.all([clearHistory(), removeResolved()])}
        onOpen={(id) => void openIncident(id)}
      />
      <OwnData
        setAside={useLive(setAsideStore)?.items ?? []}
        onExport={() => exportData()}
        onImport={importData}
        onDelete={deleteEverything}
        onDiscardSetAside={() => void discardSetAside()}
      />
    </>
  );
}

function OptionsShell({ first }: { first: Settings }) {
  const settings = useLive(settingsStore) ?? first;
  const language = chosenLanguage(settings.language, [browser.i18n.getUILanguage(), ...navigator.languages]);
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
      >
        <HistoryAndData settings={settings} />
      </Options>
    </LanguageProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsShell first={await readSettings()} />);
