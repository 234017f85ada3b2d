import type { Spoken } from '../spoken.ts';
import type { timelineTexts } from './timeline-texts.ts';

export type TimelineWords = Spoken<typeof timelineTexts>;
