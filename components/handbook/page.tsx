/** The frame of every page: what it is, the languages it is there in, and when it was written. */
import type { ReactNode } from 'react';
import { catalogue } from '../../utils/catalogue/catalogue.ts';
import { dayOf } from '../../utils/catalogue/expiry.ts';
import { LANGUAGES, type Language } from '../../utils/language/language.ts';
import { Logo } from '../controls/logo.tsx';
import { useText } from '../language.tsx';
import { handbookStrings, strings } from '../strings.ts';
import { INDEX_FILE, LANGUAGE_NAMES, SOURCES_ID, STYLE_HREF } from './hrefs.ts';

interface PageProps {
  /** Its name in each language's folder. */
  file: string;
  /** What it is about; left out on the page of contents. */
  title?: string;
  now: Date;
  children: ReactNode;
}

function LanguageLinks({ file }: Pick<PageProps, 'file'>) {
  const { t, language } = useText();
  const linkTo = (other: Language) => (
    <a
      href={`../${other}/${file}`}
      lang={other}
      hrefLang={other}
      aria-current={other === language ? 'page' : undefined}
    >
      {LANGUAGE_NAMES[other]}
    </a>
  );
  return (
    <nav className="handbook-languages" aria-label={t(handbookStrings.languages)}>
      <ul>
        {LANGUAGES.map((other) => (
          <li key={other}>{linkTo(other)}</li>
        ))}
      </ul>
    </nav>
  );
}

function Masthead({ file }: Pick<PageProps, 'file'>) {
  const { t } = useText();
  return (
    <header className="handbook-head">
      <h1 className="handbook-name">
        <a href={INDEX_FILE}>
          <Logo size={24} />
          {t(handbookStrings.title)}
        </a>
      </h1>
      <LanguageLinks file={file} />
    </header>
  );
}

function Foot({ now }: Pick<PageProps, 'now'>) {
  const { t } = useText();
  const extent = {
    entries: Object.keys(catalogue.explanations).length,
    sources: Object.keys(catalogue.sources).length,
  };
  return (
    <footer className="handbook-foot">
      <p>
        {t(handbookStrings.written, { date: dayOf(now) })}
        {' · '}
        <a href={`${INDEX_FILE}#${SOURCES_ID}`}>{t(handbookStrings.extent, extent)}</a>
      </p>
      <p>{t(strings.disclaimer)}</p>
    </footer>
  );
}

export function Page({ file, title, now, children }: PageProps) {
  const { t, language } = useText();
  const name = t(handbookStrings.title);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === undefined ? name : `${title} · ${name}`}</title>
        <link rel="stylesheet" href={STYLE_HREF} />
      </head>
      <body className="ph handbook">
        <Masthead file={file} />
        {children}
        <Foot now={now} />
      </body>
    </html>
  );
}
