import type { ReactNode } from "react";

const Icon = ({ children, size = 18 }: { children: ReactNode; size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 18 18"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

export const Chevron = () => (
  <Icon>
    <path d="m4.5 7 4.5 4.5L13.5 7" />
  </Icon>
);

export const Cross = () => (
  <Icon>
    <path d="m4.5 4.5 9 9m0-9-9 9" />
  </Icon>
);

export const Plus = () => (
  <Icon>
    <path d="M9 4v10M4 9h10" />
  </Icon>
);

export const Minus = () => (
  <Icon>
    <path d="M4 9h10" />
  </Icon>
);

export const Home = () => (
  <Icon>
    <path d="M3 8.5 9 3.5l6 5M5 8v6.5h8V8" />
  </Icon>
);

export const More = () => (
  <Icon>
    <path d="M4 9h.01M9 9h.01M14 9h.01" strokeWidth="2.6" />
  </Icon>
);

export const Lens = () => (
  <Icon>
    <circle cx="8" cy="8" r="4.8" />
    <path d="m12 12 3.5 3.5" />
  </Icon>
);
