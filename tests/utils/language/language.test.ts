import { describe, expect, it } from 'vitest';
import { chosenLanguage, pick, resolveLanguage } from '../../../utils/language/language.ts';

describe('resolveLanguage', () => {
  it.each([
    [['zh-CN'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-TW'], 'zh-TW'],
    [['zh-HK'], 'zh-TW'],
    [['zh-MO'], 'zh-TW'],
    [['zh-Hant'], 'zh-TW'],
    [['ZH-hant-hk'], 'zh-TW'],
    [['zh-Hans-HK'], 'zh-CN'],
    [['en-GB'], 'en'],
  ])('reads %j as %s', (tags, language) => {
    expect(resolveLanguage(tags)).toBe(language);
  });

  it('takes the first that is spoken here', () => {
    expect(resolveLanguage(['fr', 'zh-HK', 'en'])).toBe('zh-TW');
    expect(resolveLanguage(['de-DE', 'en-US', 'zh-CN'])).toBe('en');
  });

  it('falls back on English', () => {
    expect(resolveLanguage([])).toBe('en');
    expect(resolveLanguage(['fr', 'zha', 'eng'])).toBe('en');
  });
});

describe('pick', () => {
  const text = { zh: '额度', hant: '額度', en: 'limit' };

  it('gives the words of each language', () => {
    expect(pick(text, 'zh-CN')).toBe('额度');
    expect(pick(text, 'zh-TW')).toBe('額度');
    expect(pick(text, 'en')).toBe('limit');
  });

  it('gives simplified words where the build has added no others', () => {
    expect(pick({ zh: '额度', en: 'limit' }, 'zh-TW')).toBe('额度');
  });
});

describe('chosenLanguage', () => {
  it('follows the browser unless the reader chose', () => {
    expect(chosenLanguage('auto', ['zh-HK'])).toBe('zh-TW');
    expect(chosenLanguage('en', ['zh-HK'])).toBe('en');
  });
});
