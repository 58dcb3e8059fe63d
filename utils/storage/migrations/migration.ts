/** What each step from one version of the stored data to the next is made of. */

/** The parts of the stored data, each under its own key. */
export const PARTS = ['settings', 'incidents', 'history'] as const;
export type Part = (typeof PARTS)[number];

/** A part as it was stored, not checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** Changes the parts that the version changed; they may hold anything, and what does not fit is refused afterwards. */
export type Migration = Partial<Record<Part, (fields: Fields) => Fields>>;
