import type { Generated } from 'kysely';
import type { Jsonb } from '../../../platform/db/tables.ts';
import type { Frame } from '../frame.ts';
import type { IndicatorAnswer, Perspective, Purpose, Translator } from '../story.ts';

declare module '../../../platform/db/tables.ts' {
  interface Database {
    story_study: StudyTable;
    story_moment: MomentTable;
    story_guide: GuideTable;
    story: StoryTable;
    story_dyad: DyadTable;
    story_indicator: IndicatorTable;
    story_consent: ConsentTable;
    story_audio: AudioTable;
    story_withdrawn: WithdrawnTable;
    story_code: CodeTable;
    story_coding: CodingTable;
  }
}

type AnswerState = 'answered' | 'not-applicable' | 'not-answered';

interface StudyTable {
  tenant_id: string;
  id: string;
  name: string;
  prompt: string;
  instrument_id: string;
  perspectives: Jsonb<readonly Perspective[]>;
  frame: Jsonb<Frame>;
  seed: number;
  created_by: string;
  created_at: Date;
  closed_at: Date | null;
  invented: Generated<boolean>;
}
interface MomentTable {
  tenant_id: string;
  study_id: string;
  number: number;
  name: string;
}
interface GuideTable {
  tenant_id: string;
  study_id: string;
  account_id: string;
}
export interface StoryTable {
  tenant_id: string;
  id: string;
  study_id: string;
  moment: number;
  perspective: Perspective;
  teller_code: string;
  person_id: string | null;
  language: string;
  title: string;
  text: string;
  translation: string;
  translated_by: Translator | null;
  told_on: string;
  taken_by: string;
  handed_in_at: Date;
  triad_state: AnswerState;
  triad_a: number | null;
  triad_b: number | null;
  triad_c: number | null;
  triad_mode: 'cards' | 'triangle' | null;
  triad_x: Generated<number | null>;
  triad_y: Generated<number | null>;
  invented: Generated<boolean>;
}
interface DyadTable {
  tenant_id: string;
  story_id: string;
  dyad: string;
  state: AnswerState;
  place: number | null;
}
interface IndicatorTable {
  tenant_id: string;
  story_id: string;
  indicator: string;
  answer: IndicatorAnswer;
  matters: boolean;
}
interface ConsentTable {
  tenant_id: string;
  story_id: string;
  purpose: Purpose;
  given: boolean;
  asked_on: string;
  withdrawn_at: Date | null;
}
interface AudioTable {
  tenant_id: string;
  story_id: string;
  media_type: string;
  sound: Buffer;
  stored_at: Date;
}
interface WithdrawnTable {
  tenant_id: string;
  id: string;
  withdrawn_at: Date;
}
interface CodeTable {
  tenant_id: string;
  id: string;
  study_id: string;
  name: string;
  made_by: string;
  made_at: Date;
}
export interface CodingTable {
  tenant_id: string;
  id: string;
  story_id: string;
  code_id: string;
  side: 'text' | 'translation';
  from_point: number;
  to_point: number;
  made_by: string;
  made_at: Date;
}
