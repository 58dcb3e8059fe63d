/** The options page: a shell around the component. */
import { browser } from '#imports';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../../components/language.tsx';
import { Options } from '../../components/options/options.tsx';
import '../../components/styles/options-sheet.css';
import { chosenLanguage } from '../../utils/language/language.ts';
import { readSettings, setLanguage, setSite, watchSettings, type Settings } from '../../utils/storage/settings.ts';

function OptionsShell({ first }: { first: Settings }) {
  const [settings, setSettings] = useState(first);
  const language = chosenLanguage(settings.language, [browser.i18n.getUILanguage(), ...navigator.languages]);
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageProvider language={language}>
      <Options
        language={settings.language}
        sitesOff={settings.sitesOff}
        onLanguage={(choice) => void setLanguage(choice)}
        onSwitchOn={(host) => void setSite(host, true)}
      />
    </LanguageProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsShell first={await readSettings()} />);
