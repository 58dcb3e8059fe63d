/** The phrases of swindles, as the build needs them. */
import {
  claimedOwners,
  helpLineFillers,
  helpLineNames,
  helpLineTroubles,
  helpLineWords,
  notWarnings,
  scamQuestions,
  scamSigns,
  scamWarnings,
  type ScamSign,
} from '../../knowledge/scam-signs.ts';

const signs: readonly ScamSign[] = Object.values(scamSigns);

/** @returns every phrase that the finder looks for: a text is folded into the script that they are written in */
export const allScamPhrases = (): string[] => [
  ...signs.flatMap(({ patterns, unless }) => [...patterns.flat(2), ...unless]),
  ...[scamWarnings, notWarnings, scamQuestions, helpLineWords, helpLineFillers, helpLineTroubles].flat(),
  ...Object.keys(claimedOwners),
];

/** What stands beside a swindle that is only told of has to be seen too. */
const TOLD = ['诈骗', '骗局', '骗子', '防骗', '反诈'];

/** @returns phrases of which one stands in every text that swindles, and few in any other */
export const sievedScamPhrases = (): string[] => [
  ...signs.flatMap(({ patterns }) => patterns.flatMap(([rarest = []]) => rarest)),
  ...helpLineNames,
  ...TOLD,
];
