/** The very words an answer relies on, as they stand on the page or in the search box. */
import type { Span } from '../../utils/match/types.ts';
import { excerpt } from './excerpt.ts';

interface QuoteProps {
  /** Says whose words they are. */
  label: string;
  message: string;
  spans: readonly Span[];
}

export function Quote({ label, message, spans }: QuoteProps) {
  return (
    <p className="quote">
      <span className="quote-label">{label}</span>
      <q>
        {excerpt(message, spans).map((piece, index) =>
          piece.marked ? <strong key={index}>{piece.text}</strong> : <span key={index}>{piece.text}</span>,
        )}
      </q>
    </p>
  );
}
