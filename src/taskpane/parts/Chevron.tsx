/** The small sign that something leads on, back, up or down. */
const lines = {
  on: 'M4.5 2.5 8 6 4.5 9.5',
  back: 'M7.5 2.5 4 6l3.5 3.5',
  up: 'M2.5 7.5 6 4l3.5 3.5',
  down: 'M2.5 4.5 6 8l3.5-3.5',
} as const;

export function Chevron({ direction }: { readonly direction: keyof typeof lines }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path
        d={lines[direction]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
