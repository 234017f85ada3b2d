import { workforceAnswerDocument } from '@kohtaanto/words/workforce-answers/answer-document.ts';
import type { AnswerToldOf } from '@kohtaanto/words/workforce-answers/answer-document.ts';
import { useLanguage } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { usePhone } from '../design/use-phone.ts';
import { DocumentBlocks, DocumentFacts } from '../publications/board-report/document-blocks.tsx';
import styles from './answers.module.css';

/** The answer, made of the same document as its print. */
export function AnswerView({ told }: { readonly told: AnswerToldOf }) {
  const { cover, sections } = workforceAnswerDocument(told, useLanguage());
  const narrow = usePhone();
  return (
    <div className={styles.view}>
      <Card title={cover.matters.heading}>
        <ul className={styles.sentences}>{cover.matters.sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        <DocumentFacts items={cover.facts} />
      </Card>
      {sections.map((section) => <Card key={section.id} title={section.heading}><DocumentBlocks blocks={section.blocks} narrow={narrow} Heading="h3" /></Card>)}
      <Card title={cover.agenda.heading}><ul className={styles.how}>{cover.agenda.items.map((item) => <li key={item}>{item}</li>)}</ul></Card>
    </div>
  );
}
