import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Block, PdfDocument, Words } from './block.ts';
import { families, letterKeeper, lexend } from './lexend.ts';

interface Press {
  readonly compiler: NodeCompiler;
  readonly template: string;
  readonly keep: (text: string) => string;
}

let press: Press | undefined;

function openPress(): Press {
  return {
    compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: lexend() }] }),
    template: readFileSync(new URL('./template.typ', import.meta.url), 'utf8'),
    keep: letterKeeper(),
  };
}

/** A document as tagged PDF (PDF/UA-1), the same bytes for the same document. @throws Error when it cannot be set. */
export function makePdf(document: PdfDocument): Uint8Array<ArrayBuffer> {
  press ??= openPress();
  const { compiler, template, keep } = press;
  const data = JSON.stringify({ ...readable(document, keep), families });
  try {
    // In one go: a compiled document handed out first would wait for the garbage collector, megabytes at a time.
    const by = { mainFileContent: template, inputs: { data } };
    return Uint8Array.from(compiler.pdf(by, { pdfStandard: 'ua-1', pdfTags: true }));
  } catch {
    // What it says quotes the document, and an error is written in the log.
    throw new Error('The document cannot be set in type.');
  } finally {
    // Memory stays the same however many are made.
    compiler.evictCache(0);
  }
}

type Letters = (text: string) => string;

/** The document as the template reads it: every sentence a list of runs, every letter one that the font has. */
function readable(document: PdfDocument, keep: Letters) {
  const { title, locale, owner, foot, page, blocks } = document;
  return {
    title: keep(title),
    lang: locale,
    owner: keep(owner),
    foot: keep(foot),
    page: page.map(keep),
    blocks: blocks.map((block) => readableBlock(block, keep)),
  };
}

function readableBlock(block: Block, keep: Letters): object {
  const runs = (words: Words) => runsOf(words, keep);
  switch (block.kind) {
    case 'heading':
    case 'text':
      return { ...block, words: runs(block.words) };
    case 'notice':
      return { ...block, title: keep(block.title), words: runs(block.words) };
    case 'list':
      return { ...block, items: block.items.map(runs) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, name: keep(column.name) })),
        rows: block.rows.map((row) => row.map(runs)),
      };
    case 'drawings':
      return {
        ...block,
        drawings: block.drawings.map(({ title, svg, alt, lines }) => ({
          title: keep(title),
          svg: keep(svg),
          alt: keep(alt),
          lines: lines.map(keep),
        })),
      };
    case 'together':
      return { ...block, blocks: block.blocks.map((inner) => readableBlock(inner, keep)) };
    case 'new-page':
      return block;
  }
}

const runsOf = (words: Words, keep: Letters): object[] =>
  (typeof words === 'string' ? [words] : words)
    .map((run) => (typeof run === 'string' ? { text: run } : run))
    .map((run) => ({ ...run, text: keep(run.text) }));
