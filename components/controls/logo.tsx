/** The mark of `public/icon.svg`, drawn in place because a shadow root has no file to point to. */
const BUBBLE = 'M18 14h10a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-3l-4 4v-4h-3a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z';

export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <path className="logo-card" d="M5 2h22a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z" />
      <path className="logo-stripe" d="M2 8h28v4H2z" />
      <path className="logo-bubble" strokeWidth="4" strokeLinejoin="round" paintOrder="stroke" d={BUBBLE} />
    </svg>
  );
}
