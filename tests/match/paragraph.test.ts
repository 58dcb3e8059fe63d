/** Of a pasted paragraph the sentence that reports something wins, wherever it stands. */
import { describe, expect, it } from 'vitest';
import { reportingSentence } from '../../utils/match/paragraph.ts';
import { reader } from './compiled.ts';
import { messages } from './messages.ts';

const AROUND = [
  '您好，感谢您选择本店',
  '所有商品支持七天无理由退货',
  '付款前请核对收货地址和联系电话',
  '我们的客服每天早上九点上班',
];
const RIGHT_MIN = 0.95;

const pasted = (message: string, at: number): string =>
  [...AROUND.slice(0, at), message, ...AROUND.slice(at)].join('。');

describe.each([0, 2, 4])('a message after %i sentences of chatter', (at) => {
  it('is what the answer is about, and where its words are', () => {
    const wrong = messages.filter((message) => {
      const text = pasted(message, at);
      const [first] = reader.lookup(text);
      const inMessage = first?.spans.every(
        ({ start, end }) => start >= text.indexOf(message) && end <= text.indexOf(message) + message.length,
      );
      return first?.id !== reader.lookup(message)[0]?.id || !inMessage;
    });
    expect(1 - wrong.length / messages.length, wrong.join('\n')).toBeGreaterThanOrEqual(RIGHT_MIN);
  });
});

describe('the reporting sentence', () => {
  const speaking = (word: string) => (sentence: string) => (sentence.includes(word) ? 0.9 : 0.1);

  it('is found with its place', () => {
    const text = '第一句话。第二句话。这句失败了。第四句话';
    expect(reportingSentence(text, speaking('失败'))).toEqual({ text: '这句失败了', start: 10 });
  });

  it('is none where no sentence stands out', () => {
    expect(reportingSentence('第一句话。第二句话。第三句话。第四句话', () => 0.4)).toBeUndefined();
  });

  it('is none in what a person tells in two or three sentences', () => {
    expect(reportingSentence('昨天还了钱。今天付款失败了。怎么回事啊', speaking('失败'))).toBeUndefined();
  });
});
