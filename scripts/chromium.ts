/** Where the browser for tests and pictures is: Debian's package unless told otherwise. */
export const SYSTEM_CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Flags for a machine without a GPU: WebGL runs in software, and nothing is fetched from outside. */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
