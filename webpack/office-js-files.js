const path = require('node:path');

/** Folder of the unmodified Office.js client. It is copied into the output and never into the repository. */
const SOURCE = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * What the loader `office.js` asks for, by the names in its HostSpecificFileVersionMap: one file with the whole object
 * model per kind of Excel, and the strings of the display language (it falls back to en-us). A plain browser, which
 * says no host, gets the mapping table. Files of other applications, debug twins and telemetry stay behind.
 */
const FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-web-16.00.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-winrt-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  ...['zh-cn', 'zh-hk', 'zh-mo', 'zh-sg', 'zh-tw', 'en-us', 'en-gb'].map((tag) => `${tag}/office_strings.js`),
];

/** Where Office.js comes from: beside the pane (for networks without a way out), or Microsoft's CDN. */
const CDN = 'https://appsforoffice.microsoft.com';

/** Patterns for copy-webpack-plugin that put the files into `office/`. */
function officeJsPatterns() {
  const license = path.join(SOURCE, '..', 'LICENSE.md');
  return [
    ...FILES.map((file) => ({
      from: path.join(SOURCE, file),
      to: `office/${file}`,
      info: { minimized: true },
    })),
    { from: license, to: 'office/LICENSE.md', noErrorOnMissing: true },
  ];
}

module.exports = { CDN, officeJsPatterns };
