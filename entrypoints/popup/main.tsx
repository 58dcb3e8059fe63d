/** The toolbar popup: a shell around the component, which gets everything through its props. */
import { browser } from '#imports';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../../components/language.tsx';
import type { OpenEntry } from '../../components/popup/popup-store.ts';
import '../../components/styles/popup-sheet.css';
import { useLive } from '../../components/use-live.ts';
import { chosenLanguage } from '../../utils/language/language.ts';
import { INCIDENT_PARAM } from '../../utils/reminders/open-incident.ts';
import { takeAsked } from '../../utils/storage/asked.ts';
import { readIncidents } from '../../utils/storage/incidents.ts';
import { readSettings, type Settings } from '../../utils/storage/settings.ts';
import { settingsStore } from '../../utils/storage/stores.ts';
import { PopupShell } from './popup-shell.tsx';

interface FirstState {
  settings: Settings;
  /** Words that were selected on a page, where the context menu opened this. */
  asked: string;
  /** That of the incident in the address, where a reminder or a page opened this. */
  entry: OpenEntry | undefined;
}

async function incidentInAddress(): Promise<OpenEntry | undefined> {
  const id = new URLSearchParams(location.search).get(INCIDENT_PARAM);
  const incident = (await readIncidents()).find((kept) => kept.id === id);
  return incident && { id: incident.entry, product: incident.product, from: { among: [], host: incident.host } };
}

function App({ settings, asked, entry }: FirstState) {
  const { language: choice } = useLive(settingsStore) ?? settings;
  const language = chosenLanguage(choice, [browser.i18n.getUILanguage(), ...navigator.languages]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageProvider language={language}>
      <PopupShell initialQuery={asked} initialEntry={entry} />
    </LanguageProvider>
  );
}

const root = document.getElementById('root');
const first = { settings: await readSettings(), asked: await takeAsked(), entry: await incidentInAddress() };
if (root) createRoot(root).render(<App {...first} />);
