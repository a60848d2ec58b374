import { useState } from "react";
import { copyText } from "../platform/copy-text";
import { useSay } from "./status";

/** Milliseconds that a button says it has copied. */
const SHOWN = 2_000;

/** Copies text and says so; where the browser refuses, shows the text to be copied by hand. */
export const useCopy = (): {
  copied: boolean;
  copy: (text: string, said: string) => Promise<void>;
} => {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const copy = async (text: string, said: string) => {
    if (await copyText(text)) {
      setCopied(true);
      say(said);
      window.setTimeout(() => setCopied(false), SHOWN);
    } else {
      window.prompt("This browser does not let the page copy. Copy it from here:", text);
    }
  };
  return { copied, copy };
};
