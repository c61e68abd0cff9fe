/** The version of the add-in, as package.json and the manifest have it. */
export const VERSION = '1.0.0';
