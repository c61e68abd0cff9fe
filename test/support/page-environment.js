const { TestEnvironment } = require('jest-environment-jsdom');
require('./compile-once');
const { endContexts } = require('./test-contexts');

/** A page for what the user sees and for the manifest's XML. */
module.exports = class extends TestEnvironment {
  async teardown() {
    await super.teardown();
    endContexts();
  }
};
