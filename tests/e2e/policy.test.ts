import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

test("no text becomes markup, no other host's file becomes code, and nothing is asked of another host", async () => {
  const { page, atlas } = await visit();
  await atlas.opened();
  const tried = await page.evaluate(async () => {
    const outcome = (act: () => unknown): string => {
      try {
        act();
        return "done";
      } catch (reason) {
        return reason instanceof Error ? reason.name : String(reason);
      }
    };
    const types = Reflect.get(window, "trustedTypes") as {
      createPolicy: (name: string, rules: object) => unknown;
    };
    const element = document.createElement("div");
    return {
      markup: outcome(() => (element.innerHTML = "<img src=x onerror=alert(1)>")),
      parsed: outcome(() => new DOMParser().parseFromString("<p>", "text/html")),
      thread: outcome(() => new Worker("https://elsewhere.example/code.js")),
      another: outcome(() => types.createPolicy("mine", {})),
      emptied: outcome(() => (element.innerHTML = "")),
      asked: await fetch("https://elsewhere.example/").then(
        () => "done",
        (reason: unknown) => (reason instanceof Error ? reason.name : ""),
      ),
    };
  });
  expect(tried).toEqual({
    markup: "TypeError",
    parsed: "TypeError",
    thread: "TypeError",
    another: "TypeError",
    emptied: "done",
    asked: "TypeError",
  });
  await page.close();
});
