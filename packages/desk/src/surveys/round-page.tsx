import { formatPeriodDays } from '@kohtaanto/words/dates.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { Dialog } from '../design/dialog.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Tag } from '../design/tag.tsx';
import { AnsweringCards } from './answering-cards.tsx';
import { RoundDefinition } from './round-definition.tsx';
import { RoundGroups } from './round-groups.tsx';
import { RoundStatements } from './round-statements.tsx';
import { RoundTrend } from './round-trend.tsx';
import { roundHeadline, roundReadings } from './survey-readings.ts';
import type { RoundAnswer } from './survey-readings.ts';
import { texts } from './survey-texts.ts';
import styles from './surveys.module.css';

export type RoundSearch = { readonly by?: string };

/** One round: how one answers while it is open, and what it told when it closed. */
export function RoundPage() {
  const t = useTexts(texts);
  const { roundId = '' } = useParams({ strict: false });
  const { data, error } = useQuery(apiQuery('GET /api/surveys/rounds/:roundId', { params: { roundId } }));
  if (error !== null) {
    return (
      <Page headline={t.title}>
        <Problem error={error} ways={<ButtonLink to="/figures/surveys">{t.backToSurveys}</ButtonLink>} />
      </Page>
    );
  }
  if (data === undefined) return <Page headline={t.title}><Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  return <RoundOf answer={data} />;
}

function RoundOf({ answer }: { readonly answer: RoundAnswer }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const { round, mayOpen, leastAnswers } = answer;
  const [closing, setClosing] = useState(false);
  const isOpen = round.state === 'open' || round.state === 'coming';
  return (
    <Page
      eyebrow={
        <span className={styles.state}>
          {t.title} · {formatPeriodDays(round.opens, round.closedOn ?? round.closes, language, Number(today.slice(0, 4)))}
          {round.invented && <Tag>{t.invented}</Tag>}
        </span>
      }
      headline={roundHeadline(answer, today, language)}
      title={answer.questionnaire.name[language]}
      {...(isOpen ? { className: styles.asking ?? '' } : {})}
      actions={
        <>
          <ButtonLink to="/figures/surveys" variant="text">{t.backToSurveys}</ButtonLink>
          <Button onClick={() => window.print()}>{isOpen ? t.printNotice : t.print}</Button>
          {isOpen && mayOpen && <Button onClick={() => setClosing(true)}>{t.close}</Button>}
        </>
      }
    >
      {isOpen && <AnsweringCards answer={answer} />}
      {round.state === 'too-few' && <Card><EmptyState sentence={t.tooFewText(leastAnswers)} next={t.askAgain} /></Card>}
      {answer.result !== null && <Told answer={answer} />}
      <CloseDialog roundId={round.roundId} open={closing} onClose={() => setClosing(false)} />
    </Page>
  );
}

function Told({ answer }: { readonly answer: RoundAnswer }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const search: RoundSearch = useSearch({ strict: false });
  const readings = roundReadings(answer, language);
  return (
    <div className={styles.two}>
      <div className={styles.stack}>
        <RoundStatements answer={answer} />
        <RoundGroups answer={answer} by={search.by} />
      </div>
      <div className={styles.stack}>
        <RoundTrend answer={answer} />
        {readings.length > 0 && (
          <Card title={t.toRead}>
            <div className={styles.readings}>{readings.map((sentence) => <p key={sentence} className="reading">{sentence}</p>)}</div>
          </Card>
        )}
        <RoundDefinition answer={answer} />
      </div>
    </div>
  );
}

function CloseDialog({ roundId, open, onClose }: { readonly roundId: string; readonly open: boolean; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const closing = useMutation({
    mutationFn: () => api('POST /api/surveys/rounds/:roundId/close', { params: { roundId } }),
    onSuccess: async () => {
      await Promise.all(['GET /api/surveys', 'GET /api/surveys/rounds/:roundId'].map((key) => client.invalidateQueries({ queryKey: [key] })));
      onClose();
    },
  });
  return (
    <Dialog
      open={open} onClose={onClose} title={t.close}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" busy={closing.isPending} onClick={() => closing.mutate()}>{t.close}</Button>
        </>
      }
    >
      <p className="reading">{t.closeWhy}</p>
      {closing.error !== null && <Problem error={closing.error} />}
    </Dialog>
  );
}
