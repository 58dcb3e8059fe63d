/** The options: the language, and the sites that are switched off. */
import { useId } from 'react';
import { LANGUAGE_CHOICES, type LanguageChoice } from '../../utils/language/language.ts';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';

export interface OptionsProps {
  language: LanguageChoice;
  /** Hosts on which PayHint is off. */
  sitesOff: readonly string[];
  onLanguage: (language: LanguageChoice) => void;
  onSwitchOn: (host: string) => void;
}

/** Each language in its own words, so that it is found by whoever reads it. */
const OWN_NAMES: Record<Exclude<LanguageChoice, 'auto'>, string> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
};

function LanguageChoices({ language, onLanguage }: Pick<OptionsProps, 'language' | 'onLanguage'>) {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset className="options-group">
      <legend>{t(strings.languageTitle)}</legend>
      {LANGUAGE_CHOICES.map((choice) => (
        <label key={choice} className="options-choice" lang={choice === 'auto' ? undefined : choice}>
          <input type="radio" name={name} checked={choice === language} onChange={() => onLanguage(choice)} />
          {choice === 'auto' ? t(strings.languageAuto) : OWN_NAMES[choice]}
        </label>
      ))}
    </fieldset>
  );
}

function SitesOff({ sitesOff, onSwitchOn }: Pick<OptionsProps, 'sitesOff' | 'onSwitchOn'>) {
  const { t } = useText();
  return (
    <section className="options-group">
      <h2>{t(strings.sitesOffTitle)}</h2>
      {sitesOff.length === 0 && <p className="options-empty">{t(strings.noSitesOff)}</p>}
      <ul>
        {sitesOff.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              className="button"
              aria-label={t(strings.switchOnAgain, { host })}
              onClick={() => onSwitchOn(host)}
            >
              {t(strings.switchOn)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Options({ language, sitesOff, onLanguage, onSwitchOn }: OptionsProps) {
  const { t, language: spoken } = useText();
  return (
    <main className="ph options" lang={spoken}>
      <h1>
        {t(strings.name)} · {t(strings.optionsTitle)}
      </h1>
      <LanguageChoices language={language} onLanguage={onLanguage} />
      <SitesOff sitesOff={sitesOff} onSwitchOn={onSwitchOn} />
      <p className="promise">{t(strings.promise)}</p>
    </main>
  );
}
