/** A piece to say and its language: a Dutch text on an English page is spoken in Dutch. */
export interface Piece {
  readonly text: string;
  readonly language: string;
}

const blocks = 'h1,h2,h3,h4,p,li,dt,dd,legend,label,summary,figcaption,caption,td,th';
const silent = '[aria-hidden="true"],[hidden],.sw-visually-hidden,sw-read-aloud,sw-print,script,style,svg';

function spoken(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  // An inner block is a piece of its own.
  for (const inner of copy.querySelectorAll(`${silent},${blocks}`)) inner.remove();
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** In reading order, block by block: long texts stop halfway in some browsers, blocks do not. */
export function pieces(root: Element): readonly Piece[] {
  const visible = [...root.querySelectorAll(blocks)].filter(
    (block) => block.closest(silent) === null && block.checkVisibility(),
  );
  return visible.flatMap((block) => {
    const text = spoken(block);
    const language = block.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
    return text === '' ? [] : [{ text, language }];
  });
}

export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const short = language.slice(0, 2);
  return speechSynthesis.getVoices().find((voice) => voice.lang.slice(0, 2).toLowerCase() === short);
}
