import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Other programs that read what we write, and the Debian packages that bring them. */
const PACKAGES = {
  soffice: "libreoffice-impress libreoffice-calc libreoffice-writer",
  pdftotext: "poppler-utils",
  pdfinfo: "poppler-utils",
  pdftoppm: "poppler-utils",
  pdffonts: "poppler-utils",
  pdfimages: "poppler-utils",
} as const;

export type Tool = keyof typeof PACKAGES;

/**
 * Runs another program and returns what it prints.
 * @throws if it is not installed, saying how to install it: a test that needs it must not pass unseen.
 */
export const runTool = (tool: Tool, args: readonly string[]): string => {
  const folders = (process.env.PATH ?? "").split(delimiter);
  if (!folders.some((folder) => existsSync(join(folder, tool)))) {
    throw new Error(
      `This test needs ${tool}. Install it: apt-get install --no-install-recommends ${PACKAGES[tool]}`,
    );
  }
  return execFileSync(tool, args, { encoding: "utf8" });
};
