/** Limits that both ends of a message know. */

/** Text blocks beyond this many characters are no message box. */
export const MESSAGE_MAX_CHARS = 300;

/** A page that shows more likely texts at once than this reports nothing: it talks. */
export const TEXTS_MAX = 40;

/** What a person pastes to have it looked up is cut here, where the search for swindles ends too. */
export const LOOK_UP_MAX_CHARS = 20_000;

/** Steps of one entry, its variants included: no entry has as many. */
export const STEPS_MAX = 100;
