/** Text in GBK, which Node decodes but does not encode. */

const decoder = new TextDecoder('gbk');
const bytesOf = new Map<string, number[]>();
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);

function encodeChar(char: string): number[] {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? [code] : (bytesOf.get(char) ?? [...Buffer.from(`&#${code};`)]);
}

/** @returns the page in GBK; what GBK does not hold is written as a character reference */
export const toGbk = (html: string): Buffer => Buffer.from([...html].flatMap(encodeChar));
