/** A clock face filled for the share of a working week; dashed with a question mark when unknown. */
export function HourClock({ hours }: { hours: number | null }) {
  const share = hours === null ? 0 : Math.min(hours, 36) / 36;
  const angle = share * 2 * Math.PI;
  const x = (24 + 17 * Math.sin(angle)).toFixed(1);
  const y = (24 - 17 * Math.cos(angle)).toFixed(1);
  const large = share > 0.5 ? 1 : 0;
  return (
    <svg class="sw-pic" viewBox="0 0 48 48" aria-hidden="true">
      {hours === null ? (
        <>
          <circle cx="24" cy="24" r="18" stroke-dasharray="4 5" />
          <path d="M19.500 19.500a4.500 4.500 0 1 1 6.500 4c-1.500.8-2 1.800-2 3.500M24 31.500v.5" />
        </>
      ) : (
        <>
          {share >= 1 ? (
            <circle cx="24" cy="24" r="18" fill="var(--sw-pic-fill)" />
          ) : (
            <>
              <path d={`M24 24V7A17 17 0 ${large} 1 ${x} ${y}Z`} fill="var(--sw-pic-fill)" stroke="none" />
              <circle cx="24" cy="24" r="18" />
            </>
          )}
          <path d="M24 13v11l6 5" />
        </>
      )}
    </svg>
  );
}
