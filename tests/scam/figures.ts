/** `npm run --silent scams`: how many of the swindles in `texts.ts` are found, and how many honest texts are flagged. */
import { traditionalToSimplified } from '../../utils/build/script-fold.ts';
import { normalize } from '../../utils/match/normalize.ts';
import { findScam } from '../../utils/scam/find-scam.ts';
import { HONEST, SWINDLES } from './texts.ts';

const fold = traditionalToSimplified();
const isFlagged = (text: string): boolean => findScam(normalize(text, fold)) !== undefined;

const found = SWINDLES.filter(([, text]) => isFlagged(text)).length;
const flagged = HONEST.filter(isFlagged).length;
console.log(`swindles found: ${found} of ${SWINDLES.length}; honest texts flagged: ${flagged} of ${HONEST.length}`);
