import { useState, type ReactNode } from "react";

/** Asks for a passphrase and does something with it; what goes wrong is said below the field. */
export const PassphraseForm = ({
  label,
  action,
  isNew,
  hint,
  isEnough = () => true,
  onSubmit,
  children,
}: {
  label: string;
  action: string;
  /** A new one is not filled in by the browser. */
  isNew: boolean;
  hint?: (passphrase: string) => ReactNode;
  isEnough?: (passphrase: string) => boolean;
  onSubmit: (passphrase: string) => Promise<void>;
  children?: ReactNode;
}) => {
  const [passphrase, setPassphrase] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = () => {
    setBusy(true);
    setProblem(null);
    onSubmit(passphrase)
      .catch((reason: unknown) =>
        setProblem(reason instanceof Error ? reason.message : "That did not work. Try again."),
      )
      .finally(() => setBusy(false));
  };
  return (
    <form
      className="passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEnough(passphrase) && !isBusy) submit();
      }}
    >
      <label>
        <span>{label}</span>
        <input
          type="password"
          autoComplete={isNew ? "new-password" : "off"}
          value={passphrase}
          onChange={({ target }) => setPassphrase(target.value)}
        />
      </label>
      {hint === undefined || passphrase === "" ? null : (
        <p className="small" aria-live="polite">
          {hint(passphrase)}
        </p>
      )}
      {problem === null ? null : <p role="alert">{problem}</p>}
      <p className="row">
        {children}
        <button
          type="submit"
          className="button primary"
          disabled={passphrase === "" || !isEnough(passphrase) || isBusy}
        >
          {isBusy ? "Working…" : action}
        </button>
      </p>
    </form>
  );
};
