import { useContext, type KeyboardEvent, type ReactNode } from "react";
import { ComboBoxStateContext } from "react-aria-components";

/** Around a combobox's field: Enter takes the first match of what is typed, unless arrow keys chose another. */
export const FirstMatch = ({ children }: { children: ReactNode }) => {
  const state = useContext(ComboBoxStateContext);
  const takeFirst = ({ key }: KeyboardEvent): void => {
    if (key !== "Enter" || !state?.isOpen) return;
    const typed = state.inputValue.trim();
    if (typed === "" || typed === state.selectedItems[0]?.textValue) return;
    // Known at once, so that the field's own Enter, which comes after, takes it.
    const { collection, selectionManager } = state;
    if (selectionManager.focusedKey !== null) return;
    const first = [...collection.getKeys()].find(
      (each) => collection.getItem(each)?.type === "item",
    );
    if (first !== undefined) selectionManager.setFocusedKey(first);
  };
  return (
    <div role="presentation" className="first-match" onKeyDownCapture={takeFirst}>
      {children}
    </div>
  );
};
