import type { Page } from "playwright";

/**
 * What axe does not see: pages that scroll sideways, controls that no scrolling reaches, controls under another
 * control, and, in contrast themes, what is chosen drawn like what is not. One line for each fault.
 */
export const lookedAt = (page: Page, forced: boolean): Promise<string[]> =>
  page.evaluate((isForced) => {
    const faults: string[] = [];
    const called = (element: Element): string =>
      `<${element.tagName.toLowerCase()} ${element.getAttribute("class") ?? ""}> ${(
        element.getAttribute("aria-label") ?? element.textContent
      ).slice(0, 40)}`;
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth)
      faults.push(`the page is ${scrollWidth} of ${clientWidth} px wide`);

    const scrolls = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) return true;
      }
      return false;
    };
    const inert = (element: Element): boolean =>
      element.closest("[inert], [aria-hidden='true'], [hidden]") !== null;
    const controls = [
      ...document.querySelectorAll("button, a[href], input, select, textarea, [role='slider']"),
    ].filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      // Radios and boxes that are drawn by their label are one pixel or none.
      return (
        width > 2 &&
        height > 2 &&
        !inert(each) &&
        each.checkVisibility({ visibilityProperty: true })
      );
    });
    for (const control of controls) {
      if (scrolls(control)) continue;
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const isSkip = control.classList.contains("skip");
      if (!isSkip && (right < 1 || left > innerWidth - 1 || bottom < 1 || top > innerHeight - 1))
        faults.push(`out of reach: ${called(control)}`);
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const over = document.elementFromPoint(x, y);
      const isModal =
        document.querySelector("[role='dialog'], dialog[open], [role='listbox']") !== null;
      if (!isModal && over !== null && !control.contains(over) && !over.contains(control)) {
        const other = over.closest("button, a[href], .panel, .sheet, .map-foot, nav, header");
        if (other !== null && !other.contains(control))
          faults.push(`${called(control)} lies under ${called(other)}`);
      }
    }
    const edges = (element: Element) => element.getBoundingClientRect();
    const apartBy = (one: DOMRect, other: DOMRect): number =>
      Math.max(
        other.left - one.right,
        one.left - other.right,
        other.top - one.bottom,
        one.top - other.bottom,
      );
    for (const tool of document.querySelectorAll(".map-tools button"))
      for (const line of document.querySelectorAll(".map-foot p, .scale-bar"))
        if (line.checkVisibility() && apartBy(edges(tool), edges(line)) < 0)
          faults.push(`${called(tool)} lies under the lines of who made the map`);
    // A page reads down, never across: words beyond the window are in a table or list that scrolls by itself, or a fault.
    const scrollsAlone = (element: Element): boolean => {
      for (let at = element.parentElement; at !== null; at = at.parentElement)
        if (
          /auto|scroll/.test(getComputedStyle(at).overflowX) &&
          (at.matches("ul, ol") || !at.querySelector("h1, h2"))
        )
          return true;
      return false;
    };
    for (const words of document.querySelectorAll("p, h1, h2, h3, td, th, li, dt, dd, label")) {
      const { left, right, width } = words.getBoundingClientRect();
      const isSeen =
        width > 1 &&
        right > innerWidth + 1 &&
        left < innerWidth &&
        !inert(words) &&
        words.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (isSeen && !scrollsAlone(words))
        faults.push(`words beyond the window: ${words.textContent.trim().slice(0, 40)}`);
    }
    const years = [...document.querySelectorAll(".stop-year")].filter((each) =>
      each.checkVisibility(),
    );
    years.slice(1).forEach((year, before) => {
      if (apartBy(edges(years[before]!), edges(year)) < 2)
        faults.push(`years touch: ${years[before]!.textContent} and ${year.textContent}`);
    });
    if (!isForced) return faults;

    const drawn = (element: Element): string => {
      const style = getComputedStyle(element);
      const lines = ["top", "bottom"].map((side) =>
        ["width", "style", "color"]
          .map((part) => style.getPropertyValue(`border-${side}-${part}`))
          .join(" "),
      );
      return [style.backgroundColor, ...lines, style.outlineStyle, style.textDecorationLine].join();
    };
    /** What shows the state: the element, or the label a hidden input is drawn by. */
    const shownBy = (element: Element): Element[] => {
      if (!(element instanceof HTMLInputElement)) return [element];
      const label = element.closest("label") ?? element.nextElementSibling ?? element;
      return [label, ...label.querySelectorAll("*")];
    };
    const apart = (chosen: Element, other: Element): boolean => {
      const [a, b] = [shownBy(chosen), shownBy(other)];
      return a.some((each, at) => b[at] === undefined || drawn(each) !== drawn(b[at]));
    };
    const CHOSEN =
      "[aria-current]:not([aria-current='false']), [aria-pressed='true'], [aria-selected='true'], [aria-checked='true'], input:checked";
    for (const chosen of document.querySelectorAll(CHOSEN)) {
      // What the browser draws itself, it draws in the theme's own way.
      const isNative =
        chosen instanceof HTMLInputElement &&
        getComputedStyle(chosen).appearance === "auto" &&
        chosen.getBoundingClientRect().width > 8;
      if (inert(chosen) || isNative) continue;
      const group =
        chosen.closest(
          "[role='radiogroup'], fieldset, [role='tablist'], [role='listbox'], nav, ul, ol",
        ) ?? document.body;
      const same =
        chosen instanceof HTMLInputElement
          ? `input[type='${chosen.type}']:not(:checked)`
          : chosen.matches("[role]")
            ? `[role='${chosen.getAttribute("role")!}']:not(${CHOSEN})`
            : `${chosen.tagName.toLowerCase()}:not(${CHOSEN})`;
      const other = [...group.querySelectorAll(same)].find((each) => !inert(each));
      if (other !== undefined && !apart(chosen, other))
        faults.push(`drawn like what is not chosen: ${called(chosen.closest("label") ?? chosen)}`);
    }
    // All words can be read on what is painted under them. axe cannot tell: it takes the page's own colours
    // of letters, which a contrast theme does not use.
    const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
    const painted = new Map<string, readonly number[]>();
    const over = (grounds: readonly string[]): readonly number[] => {
      const key = grounds.join();
      const known = painted.get(key);
      if (known !== undefined) return known;
      for (const ground of ["Canvas", ...grounds]) {
        brush.fillStyle = ground;
        brush.fillRect(0, 0, 1, 1);
      }
      const linear = [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      painted.set(key, linear);
      return linear;
    };
    const light = ([red, green, blue]: readonly number[]): number =>
      0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    const isUnseen = (element: Element): boolean =>
      inert(element) ||
      element.closest(".sr-only, svg, option, :disabled, [aria-disabled='true']") !== null ||
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    for (const element of document.body.querySelectorAll("*")) {
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== "",
      );
      if (!hasWords || isUnseen(element)) continue;
      const grounds: string[] = [];
      let hasPicture = false;
      for (let under: Element | null = element; under !== null; under = under.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(under);
        grounds.unshift(backgroundColor);
        hasPicture ||= backgroundImage !== "none";
      }
      if (hasPicture) continue;
      const [words, ground] = [
        light(over([...grounds, getComputedStyle(element).color])),
        light(over(grounds)),
      ];
      const contrast = (Math.max(words, ground) + 0.05) / (Math.min(words, ground) + 0.05);
      if (contrast < 3) faults.push(`cannot be read (${contrast.toFixed(1)}): ${called(element)}`);
    }
    return faults;
  }, forced);

/** Kinds of controls on a page in a contrast theme, by their class: one of each is pointed at and focused. */
const MOST_KINDS = 14;

/** Controls that look the same when pointed at, or when they have the focus by key. */
export const notMarked = async (page: Page): Promise<string[]> => {
  const faults: string[] = [];
  const kinds = new Set<string>();
  const looks = (element: Element): string => {
    const { outlineStyle, outlineWidth, backgroundColor, color, borderTopColor } =
      getComputedStyle(element);
    const line = outlineStyle === "none" ? "none" : `${outlineStyle} ${outlineWidth}`;
    return [line, backgroundColor, color, borderTopColor].join();
  };
  for (const control of await page.locator("button:enabled, a[href], summary, select").all()) {
    if (kinds.size === MOST_KINDS) break;
    const box = await control.boundingBox();
    const kind = await control.evaluate(
      (each) => `${each.tagName} ${each.getAttribute("class") ?? ""}`,
    );
    const isOver = await control.evaluate((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return at !== null && each.contains(at) && each.getAttribute("aria-disabled") !== "true";
    });
    if (box === null || kinds.has(kind) || !isOver) continue;
    kinds.add(kind);
    await page.mouse.move(2, 2);
    const before = await control.evaluate(looks);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const pointed = await control.evaluate(looks);
    await page.mouse.move(2, 2);
    const focused = await control.evaluate((each: HTMLElement) => {
      each.focus({ focusVisible: true });
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return `${outlineStyle} ${outlineWidth}`;
    });
    if (pointed === before) faults.push(`pointed at, it looks the same: ${kind}`);
    if (focused.startsWith("none") || /\b[01]px/.test(focused))
      faults.push(`with the focus, it has no line: ${kind}`);
  }
  return faults;
};
