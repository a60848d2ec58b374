import fontFile from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";

/** The family's name inside a picture; after it, what stands in where a program reads no embedded fonts. */
export const CHART_FONT = "'Inter Variable', Inter, 'Segoe UI', Helvetica, Arial, sans-serif";

/** Milliseconds that the font may take: a picture is not waited for without end. */
const PATIENCE = 20_000;
const RETRY = "Try again, or take the figures as CSV.";

const dataUrlOf = async (file: string): Promise<string> => {
  // The one-page atlas carries it in this form already.
  if (file.startsWith("data:")) return file;
  const answer = await fetch(file, { signal: AbortSignal.timeout(PATIENCE) }).catch(
    (cause: unknown) => {
      throw new Error(`The font of the charts did not load. ${RETRY}`, { cause });
    },
  );
  if (!answer.ok)
    throw new Error(`The font of the charts did not load (${answer.status}). ${RETRY}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `data:font/woff2;base64,${btoa(text)}`;
};

let style: Promise<string> | undefined;

/**
 * A style sheet that carries the app's own Inter, so that a picture looks the same on any machine: 64 kB
 * in each file, fetched once for the page.
 */
export const chartFontStyle = (): Promise<string> => {
  style ??= dataUrlOf(fontFile).then(
    (url) =>
      `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${url}) format("woff2")}`,
  );
  // A picture asked for without a connection may be asked for again.
  style.catch(() => (style = undefined));
  return style;
};
