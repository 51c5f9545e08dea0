import { describe, expect, it } from 'vitest';
import { AllowList, UrlPatternError } from './allow-list.ts';

const allows = (pattern: string, url: string) => new AllowList([pattern]).allows(new URL(url));

describe('AllowList', () => {
  it.each([
    ['https://a.org/imagery/*', 'https://a.org/imagery/x/y.tif?v=1'],
    ['https://a.org/', 'https://a.org/anything'],
    ['https://a.org', 'https://a.org/anything'],
    ['https://a.org/*', 'https://a.org/a%20b/c..d/e;f/%C3%A9.tif'],
    ['https://a.org/*.tif', 'https://a.org/deep/x.tif'],
    ['https://*.a.org/*', 'https://b.a.org/x'],
    ['https://A.org/*', 'https://a.ORG:443/x'],
    ['http://a.org:8000/*', 'http://a.org:8000/x'],
  ])('%s allows %s', (pattern, url) => expect(allows(pattern, url)).toBe(true));

  it.each([
    ['https://a.org/imagery/*', 'https://a.org/imagery/../secret'],
    ['https://a.org/imagery/*', 'https://a.org/other'],
    ['https://a.org/imagery/*', 'https://a.org/imagery/%2e%2e/secret'],
    ['https://a.org/imagery/*', 'https://a.org/imagery/..%2fsecret'],
    ['https://a.org/imagery/*', 'https://a.org/imagery/..%5Csecret'],
    ['https://a.org/imagery/*', 'https://a.org/imagery/%252e%252e/secret'],
    ['https://a.org/imagery/*', 'https://a.org/imagery/a%25252fb'],
    ['https://a.org/imagery/*', 'https://a.org/imagery/..;/secret'],
    ['https://a.org/imagery/*', 'https://a.org/imagery/a.tif%00.png'],
    ['https://a.org/*', 'http://a.org/x'],
    ['https://a.org/*', 'https://a.org:8443/x'],
    ['https://a.org/*', 'https://a.org.evil.org/x'],
    ['https://a.org/*', 'https://evil.org/https://a.org/x'],
    ['https://*.a.org/*', 'https://a.org/x'],
    ['https://*.a.org/*', 'https://evila.org/x'],
    ['https://a.org/x.tif', 'https://a.org/x.tif/more'],
    ['https://a.org/x.tif', 'https://a.org/xytif'],
  ])('%s refuses %s', (pattern, url) => expect(allows(pattern, url)).toBe(false));

  it('allows nothing without patterns', () => {
    const none = new AllowList([]);
    expect(none.empty).toBe(true);
    expect(none.allows(new URL('https://a.org/'))).toBe(false);
  });

  it.each(['*', 'a.org', 'ftp://a.org/*', 'https://a.*.org/', 'https://user@a.org/', 'https:///x'])(
    'does not understand %s',
    (pattern) => expect(() => new AllowList([pattern])).toThrow(UrlPatternError),
  );
});
