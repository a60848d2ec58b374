import { resolve } from "node:path";

/** For `resolve.alias` of every build: what the workbook library imports to zip becomes our own file. */
export const ZIP_IN_PLACE = [
  {
    find: /^\.\.\/zip\/zipToArrayBuffer\.js$/,
    replacement: resolve("src/data/export/zip-here.ts"),
  },
];
