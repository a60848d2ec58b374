import type { XmlReader } from "./xml-part";
import { unescaped } from "./cell-text";

/**
 * Collects the text of an element with its runs of rich text put together; readings for Japanese (rPh) are
 * left out. Hand it what is read, and take the text at the element's end.
 */
export class RichText {
  private text = "";
  private isTaking = false;
  private isReading = false;

  clear(): void {
    this.text = "";
  }

  open(name: string): void {
    if (name === "t") this.isTaking = !this.isReading;
    else if (name === "rPh") this.isReading = true;
  }

  add(text: string): void {
    if (this.isTaking) this.text += text;
  }

  close(name: string): void {
    if (name === "t") this.isTaking = false;
    else if (name === "rPh") this.isReading = false;
  }

  taken(): string {
    const { text } = this;
    this.text = "";
    return unescaped(text);
  }
}

/** Reads sharedStrings.xml into `texts`, in its order. */
export const textsReader = (texts: string[]): XmlReader => {
  const rich = new RichText();
  return {
    onOpen: (name) => rich.open(name),
    onText: (text) => rich.add(text),
    onClose: (name) => {
      rich.close(name);
      if (name === "si") texts.push(rich.taken());
    },
  };
};
