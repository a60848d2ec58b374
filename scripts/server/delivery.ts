import { readFileSync } from "node:fs";

/** Kinds of file that are sent compressed, by the end of their names, and what they are. */
export const COMPRESSED = {
  js: "text/javascript",
  mjs: "text/javascript",
  css: "text/css",
  json: "application/json",
  svg: "image/svg+xml",
  html: "text/html",
  csv: "text/csv",
  txt: "text/plain",
  webmanifest: "application/manifest+json",
  pbf: "application/x-protobuf",
} as const;

/** Files whose names carry a hash of what they hold: they never change. */
export const HASHED = "assets";
export const FOR_EVER = "public, max-age=31536000, immutable";
/** Everything else is kept, and asked about again each time. */
export const ASK_AGAIN = "no-cache";

/** The page’s helper that keeps the offline copy: it loads its own parts by name, which Trusted Types forbid. */
export const KEEPER = "sw.js";

/**
 * The policy sent with every answer, and with the keeper of the offline copy: the page’s own, and who may
 * show the page in a frame, which a page cannot say of itself.
 * @param site folder of the built app
 * @throws Error where its page has no policy
 */
export const policiesOf = (site: string): { readonly all: string; readonly keeper: string } => {
  const page = readFileSync(`${site}/index.html`, "utf8");
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
  if (policy === undefined) throw new Error(`${site}/index.html has no Content-Security-Policy`);
  const directives = [...policy.split(";").map((each) => each.trim()), "frame-ancestors 'self'"];
  return {
    all: directives.join("; "),
    keeper: directives.filter((each) => !/trusted-types/.test(each)).join("; "),
  };
};

/** What else a server says of every answer. */
export const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "same-origin"],
  [
    "Permissions-Policy",
    "camera=(), geolocation=(), microphone=(), payment=(), usb=(), fullscreen=(self)",
  ],
];
