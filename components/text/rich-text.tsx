/** A text whose amounts and numbers never break across lines. */
const NUMBER = /([¥￥$]?\d[\d,.:–-]*\d(?:\s?[元%天年月日])?|[¥￥$]\d)/;

export function RichText({ text }: { text: string }) {
  const parts = text.split(NUMBER);
  if (parts.length === 1) return text;
  // Odd places hold what the pattern caught.
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="number">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
