import type { Block, Figure, KeyFigure } from '@kohtaanto/words/documents/document.ts';
import { classNames } from '../../design/class-names.ts';
import { DocumentTable } from './document-table.tsx';
import { DrawingSvg } from './drawing-svg.tsx';
import styles from './board-report.module.css';

export type BlocksProps = {
  readonly blocks: readonly Block[];
  /** A narrow page: drawings for which there is no room are lists. */
  readonly narrow: boolean;
  /** The heading under the section's own. */
  readonly Heading: 'h2' | 'h3' | 'h4';
};

/** Pixels to a drawing's unit: its least text is 8 units, and must not be under 12 pixels. */
export const DRAWING_SCALE = 1.5;

export function DocumentBlocks({ blocks, narrow, Heading }: BlocksProps) {
  return blocks.map((block, at) => {
    switch (block.kind) {
      case 'prose': return <p key={at} className={styles.prose}>{block.text}</p>;
      case 'subheading': return <Heading key={at} className={styles.subheading}>{block.text}</Heading>;
      case 'list': return <ul key={at} className={styles.list}>{block.items.map((item) => <li key={item}>{item}</li>)}</ul>;
      case 'facts': return <DocumentFacts key={at} items={block.items} />;
      case 'table': return <DocumentTable key={at} table={block} />;
      case 'figure': return <DocumentFigure key={at} figure={block} narrow={narrow} />;
      case 'key-figures': return (
        <div key={at} className={styles.keyFigures}>
          {block.figures.map((figure) => <DocumentKeyFigure key={figure.id} figure={figure} Heading={Heading} />)}
        </div>
      );
    }
  });
}

export function DocumentFacts({ items }: { readonly items: readonly { readonly term: string; readonly text: string }[] }) {
  return (
    <dl className={styles.facts}>
      {items.map(({ term, text }) => <div key={term}><dt>{term}</dt><dd>{text}</dd></div>)}
    </dl>
  );
}

function DocumentFigure({ figure, narrow }: { readonly figure: Figure; readonly narrow: boolean }) {
  const { caption, alt, drawing, note, listed } = figure;
  const asList = narrow && listed.length > 0;
  return (
    <figure className={styles.figure}>
      <figcaption>{caption}</figcaption>
      {asList ? <ul className={styles.list}>{listed.map((item) => <li key={item}>{item}</li>)}</ul>
        : <DrawingSvg drawing={drawing} label={alt} scale={DRAWING_SCALE} />}
      {note !== null && !asList && <p className={styles.note}>{note}</p>}
    </figure>
  );
}

function DocumentKeyFigure({ figure, Heading }: { readonly figure: KeyFigure; readonly Heading: BlocksProps['Heading'] }) {
  const { name, period, value, unit, state, change, tone, toneWord, direction, drawing, alt, reading, target } = figure;
  return (
    <article className={styles.keyFigure}>
      <Heading className={styles.name}>
        {name}
        {period !== null && <span className={styles.period}> {period}</span>}
      </Heading>
      <p className={styles.valueLine}>
        <span className={classNames(styles.value, state !== 'known' && styles.noValue)}>{value}</span>
        {unit !== '' && <span className={styles.unit}>&nbsp;{unit}</span>}
        {change !== null && (
          <span className={classNames(styles.change, tone === 'better' && styles.better, tone === 'worse' && styles.worse)}>
            {direction !== 0 && (
              <svg viewBox="0 0 10 9" width="9" height="8" aria-hidden="true">
                <path d={direction > 0 ? 'M5 0 10 9H0Z' : 'M0 0h10L5 9Z'} fill="currentColor" />
              </svg>
            )}
            {change}
          </span>
        )}
      </p>
      {toneWord !== null && <p className={styles.toneWord}>{toneWord}</p>}
      {drawing !== null && <DrawingSvg drawing={drawing} label={alt} scale={DRAWING_SCALE} />}
      <p className={styles.reading}>{reading}</p>
      {target !== null && <p className={styles.target}>{target}</p>}
    </article>
  );
}
