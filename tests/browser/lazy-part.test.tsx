import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { lazyPart } from "../../src/ui/lazy-part";
import { mounted } from "./mounted";

it("a panel whose code is on its way says so, and no longer once it is there", async () => {
  let arrive: (part: () => string) => void = () => undefined;
  const coming = new Promise<() => string>((resolve) => {
    arrive = resolve;
  });
  const Profile = lazyPart("The area profile", () => coming, { panel: "panel" });
  const element = mounted(<Profile />);
  await expect.element(page.getByText("Opening…")).toBeInTheDocument();
  expect(getComputedStyle(element.querySelector("p")!).animationDelay).toBe("0.5s");
  await expect.element(page.getByText("Opening…")).toBeVisible();
  arrive(() => "Toxteth");
  await expect.element(page.getByText("Toxteth")).toBeVisible();
  expect(element.textContent).toBe("Toxteth");
});
