import { panePolicy, tryOutPolicy } from '../../webpack/content-security-policy';
import { devServerOptions } from '../../webpack/dev-server';

const directives = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  );

test.each([
  ['pane', panePolicy({ cdn: false })],
  ['try-out page', tryOutPolicy()],
])(
  'the %s takes scripts, fonts and answers from its own origin alone, and sends forms nowhere',
  (_page, policy) => {
    expect(directives(policy)).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  },
);

test('the pane takes scripts of Microsoft only when Office.js comes from there', () => {
  expect(directives(panePolicy({ cdn: true }))['script-src']).toEqual([
    "'self'",
    'https://appsforoffice.microsoft.com',
  ]);
});

test('the server of npm start lets no other page read what it serves', async () => {
  const { headers = {} } = (await devServerOptions()) as { headers?: Record<string, string> };
  expect(Object.keys(headers).filter((name) => /access-control/i.test(name))).toEqual([]);
});
