const { default: Sequencer } = require('@jest/test-sequencer');

/** Tests that run a whole workbook on the host, the pane, or the command line: seconds each. */
const SLOW = /\/test\/(?:commands|taskpane|outputs|tryout|cli)\/|\/properties\.sweep\.ts$|\.together\.ts$/;

/**
 * In a fresh clone jest knows no durations and begins with the largest files, so that a slow one may run alone at the
 * end. Here those that are known to be slow come first; once durations are known, they decide.
 */
module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    return [
      ...sorted.filter(({ path }) => SLOW.test(path)),
      ...sorted.filter(({ path }) => !SLOW.test(path)),
    ];
  }
};
