/** The mark of the app: a lamp. */
export function Lamp() {
  return (
    <svg className="lamp" width="26" height="26" viewBox="0 0 24 24" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round">
        <path d="M8 9h8l2.2 8H5.8z" />
        <path d="M9.2 9a2.8 2.8 0 0 1 5.6 0" />
        <path d="M12 12v2.5" />
        <path d="M5 20.5h14" />
      </g>
    </svg>
  );
}
