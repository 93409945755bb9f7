/* Made by `npm run gen` from package.json: change that file. */

/** The version of this program. */
export const version = '0.1.0';
