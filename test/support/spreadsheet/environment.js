const { TestEnvironment } = require('jest-environment-node');
require('../compile-once');
const { endContexts } = require('../test-contexts');
const sharedModule = require('./shared-modules');

/**
 * Gives tests the spreadsheet that the host plays Excel with, loaded once for all test files of a process: loading it, and
 * running it before the engine has made it fast, takes longer than most of these tests. Workbooks are told apart by their
 * ids, and what is asked of a host passes as JSON.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.sharedSpreadsheetModule = sharedModule;
  }

  async teardown() {
    await super.teardown();
    endContexts();
  }
};
