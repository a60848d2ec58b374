import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** What stands in for the children once they failed. */
  readonly fault: (reason: unknown, retry: () => void) => ReactNode;
  /** Before the children are tried again. */
  readonly onRetry?: (reason: unknown) => void;
}

/** Keeps a failure of its children from taking the page with it. */
export class FaultBoundary extends Component<
  Props,
  { readonly failed: { reason: unknown } | null }
> {
  override state: { readonly failed: { reason: unknown } | null } = { failed: null };

  static getDerivedStateFromError(reason: unknown) {
    return { failed: { reason } };
  }

  override render() {
    const { failed } = this.state;
    const { children, fault, onRetry } = this.props;
    if (failed === null) return children;
    return fault(failed.reason, () => {
      onRetry?.(failed.reason);
      this.setState({ failed: null });
    });
  }
}
