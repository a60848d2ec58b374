import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

/** What a page says when it is asked to do something: "done", or the kind of error. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  "text as markup": `document.createElement("div").innerHTML = "<img src=x onerror=alert(1)>"`,
  "text as a document": `new DOMParser().parseFromString("<b>x</b>", "text/html")`,
  "text as code": `document.createElement("script").text = "alert(1)"`,
  "a worker of another host": `new Worker("https://example.org/worker.js")`,
  "a worker made of text": `new Worker(URL.createObjectURL(new Blob(["postMessage(1)"])))`,
  "a worker in an address": `new Worker("data:text/javascript,postMessage(1)")`,
  "a script of another host": `document.createElement("script").src = "https://example.org/x.js"`,
  "a second policy": `trustedTypes.createPolicy("mine", { createHTML: (text) => text })`,
};

test("no text becomes markup, code or a script's address, whoever asks", async () => {
  const { page } = await visit({ path: "?screen=method" });
  for (const [what, code] of Object.entries(ATTEMPTS)) {
    const said = await page.evaluate(
      `(() => { try { ${code}; return "done"; } catch (error) { return error.name; } })()`,
    );
    expect([what, said]).toEqual([what, "TypeError"]);
  }
});
