/** A face that becomes happier, or dots that fill up: decoration beside the words of an answer. */
export function AnswerSign({ kind, level, of }: { kind: 'gezicht' | 'stippen'; level: number; of: number }) {
  return (
    <svg class="sw-answers__sign" viewBox="0 0 40 40" aria-hidden="true">
      {kind === 'gezicht' ? (
        <Face mood={of > 1 ? (level - 1) / (of - 1) : 0.5} />
      ) : (
        <Dots {...{ level, of }} />
      )}
    </svg>
  );
}

/** The mouth bends from down (0) to up (1). */
function Face({ mood }: { mood: number }) {
  const bend = Math.round((mood - 0.5) * 16);
  return (
    <>
      <circle cx="20" cy="20" r="17" />
      <circle class="is-full" cx="14" cy="16" r="1.2" />
      <circle class="is-full" cx="26" cy="16" r="1.2" />
      <path d={`M12 ${27 - bend / 2} Q20 ${27 + bend} 28 ${27 - bend / 2}`} />
    </>
  );
}

/** Columns that grow, as many filled as the level. */
function Dots({ level, of }: { level: number; of: number }) {
  const step = 36 / of;
  return (
    <>
      {Array.from({ length: of }, (_, i) => {
        const height = 8 + (i * 24) / Math.max(of - 1, 1);
        return (
          <rect
            class={i < level ? 'is-full' : undefined}
            x={2 + i * step}
            y={36 - height}
            width={step - 3}
            height={height}
            rx="1.5"
          />
        );
      })}
    </>
  );
}
