const { AsyncLocalStorage } = require('node:async_hooks');

const begun = new Set();
const { run } = AsyncLocalStorage.prototype;

AsyncLocalStorage.prototype.run = function (...parameters) {
  begun.add(this);
  return run.apply(this, parameters);
};

/**
 * Ends the contexts that a test file has begun. jest makes one for each file and never ends it, so that every promise of
 * the hundredth file is told of a hundred contexts.
 */
exports.endContexts = () => {
  for (const context of begun) context.disable();
  begun.clear();
};
