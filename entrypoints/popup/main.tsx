/** The toolbar popup: a shell around the component, which gets everything through its props. */
import { browser } from '#imports';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../../components/language.tsx';
import '../../components/styles/popup-sheet.css';
import { chosenLanguage } from '../../utils/language/language.ts';
import { takeAsked } from '../../utils/storage/asked.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { PopupShell } from './popup-shell.tsx';

const { language: choice } = await readSettings();
const language = chosenLanguage(choice, [browser.i18n.getUILanguage(), ...navigator.languages]);
// Words that were selected on a page, where the context menu opened this.
const asked = await takeAsked();
const root = document.getElementById('root');
document.documentElement.lang = language;

if (root)
  createRoot(root).render(
    <LanguageProvider language={language}>
      <PopupShell initialQuery={asked} />
    </LanguageProvider>,
  );
