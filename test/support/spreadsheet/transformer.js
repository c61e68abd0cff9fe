const path = require('node:path');

/** Makes a file of the spreadsheet give the part that all test files of a process share. */
module.exports = {
  process(_source, file) {
    const [scope, name, ...rest] = file.split(`${path.sep}node_modules${path.sep}`).at(-1).split(path.sep);
    const part = rest.at(-1) === 'facade.js' ? '/facade' : '';
    return { code: `module.exports = sharedSpreadsheetModule('${scope}/${name}${part}');` };
  },
  getCacheKey: (_source, file) => file,
};
