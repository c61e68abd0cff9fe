const vm = require('node:vm');

/** What the engine made of the modules that this process has compiled, by their text. */
const compiled = new Map();
const { compileFunction } = vm;

/**
 * Each test file has its own copies of all modules that it loads, which jest compiles anew; that alone is a quarter of the
 * time of a short one. Here a text that was compiled before is taken from there.
 */
vm.compileFunction = (source, parameters, options) => {
  const cachedData = compiled.get(source);
  if (cachedData !== undefined) return compileFunction(source, parameters, { ...options, cachedData });
  const made = compileFunction(source, parameters, { ...options, produceCachedData: true });
  compiled.set(source, made.cachedData);
  return made;
};
