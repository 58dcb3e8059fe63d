/** Whoever reads of a freeze, of overdue debt, cash-out or a credit record is the one that swindlers look for. */
import { expect, test } from 'vitest';
import { catalogue } from './texts.ts';

const PREYED_ON = /冻结|限制|封|停用|逾期|套现|征信|信用修复|停催|延期还款|还不上|降额|额度被/;

const entries = catalogue.entries.filter(({ explanation }) =>
  PREYED_ON.test(explanation.title.zh + explanation.sentence.zh),
);

test.each(entries.map(({ id, explanation }) => [id, explanation.title.zh, explanation.scams] as const))(
  '%s (%s) warns of swindles',
  (_id, _title, scams) => {
    expect(scams.length).toBeGreaterThan(0);
  },
);
