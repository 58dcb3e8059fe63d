/** The mark of `public/icon.svg`, drawn in place because a shadow root has no file to point to. */
const BUBBLE = 'M17 15h11a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-4l-4 4v-4h-3a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2z';

export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <path className="logo-card" d="M5 4h22a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3z" />
      <path className="logo-stripe" d="M2 9h28v4H2z" />
      <path className="logo-bubble" strokeWidth="4" strokeLinejoin="round" paintOrder="stroke" d={BUBBLE} />
    </svg>
  );
}
