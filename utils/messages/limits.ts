/** Limits that both ends of a message know. */

/** Text blocks beyond this many characters are no message box. */
export const MESSAGE_MAX_CHARS = 300;
