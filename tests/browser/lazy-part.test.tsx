import { createRoot } from "react-dom/client";
import { expect, it, onTestFinished } from "vitest";
import { page } from "vitest/browser";
import { lazyPart } from "../../src/ui/lazy-part";

it("a panel whose code is on its way says so, and no longer once it is there", async () => {
  const element = document.createElement("div");
  document.body.append(element);
  const root = createRoot(element);
  onTestFinished(() => {
    root.unmount();
    element.remove();
  });
  let arrive: (part: () => string) => void = () => undefined;
  const coming = new Promise<() => string>((resolve) => {
    arrive = resolve;
  });
  const Profile = lazyPart("The area profile", () => coming, { panel: "panel" });
  root.render(<Profile />);
  await expect.element(page.getByText("Opening…")).toBeInTheDocument();
  expect(getComputedStyle(element.querySelector("p")!).animationDelay).toBe("0.5s");
  await expect.element(page.getByText("Opening…")).toBeVisible();
  arrive(() => "Toxteth");
  await expect.element(page.getByText("Toxteth")).toBeVisible();
  expect(element.textContent).toBe("Toxteth");
});
