import { sql } from 'kysely'
import type { PersonId, PracticeId } from '#shared/access/viewer.ts'
import type { CheckAnswerWord, FindingReason, Rule } from '#shared/checks/reconnaissance/finding.ts'
import type { Db, Tx } from '#server/kernel/database.ts'
import type { PracticeStanding } from '../practices.policy.ts'
import { isShown } from '../revisions.repository.ts'
import type { AskedFinding, CheckAnswer } from './checks.models.ts'

export async function listAnswers(db: Db, id: PracticeId): Promise<Map<string, CheckAnswer>> {
  const { rows } = await sql<CheckAnswer & { question: string }>`
    /* checks.listAnswers */
    select question, answer, note from check_answer where practice_id = ${id}`.execute(db)
  return new Map(rows.map(({ question, ...answer }) => [question, answer]))
}

export async function putAnswer(
  tx: Tx,
  id: PracticeId,
  said: { question: string; answer: CheckAnswerWord; note: string; by: PersonId | null },
): Promise<void> {
  await sql`
    /* checks.putAnswer */
    insert into check_answer (practice_id, question, answer, note, answered_by)
    values (${id}, ${said.question}, ${said.answer}, ${said.note}, ${said.by})
    on conflict (practice_id, question) do update set answer = excluded.answer, note = excluded.note,
      answered_at = now(), answered_by = excluded.answered_by`.execute(tx)
}

export async function removeAnswer(tx: Tx, id: PracticeId, question: string): Promise<void> {
  await sql`
    /* checks.removeAnswer */
    delete from check_answer where practice_id = ${id} and question = ${question}`.execute(tx)
}

/** What was found in a file of a practice when it came in. */
export type FileFinding = { attachmentId: string; rule: Rule; reason: FindingReason; sentence: string }

export async function listFileFindings(db: Db, id: PracticeId): Promise<FileFinding[]> {
  const { rows } = await sql<FileFinding>`
    /* checks.listFileFindings */
    select attachment_id as "attachmentId", rule, reason, sentence
    from attachment_finding where practice_id = ${id} order by attachment_id, position`.execute(db)
  return rows
}

export async function addFileFindings(
  tx: Tx,
  id: PracticeId,
  attachmentId: string,
  findings: readonly Omit<FileFinding, 'attachmentId'>[],
): Promise<void> {
  const rows = findings.map((finding, position) => ({ ...finding, position }))
  await sql`
    /* checks.addFileFindings */
    insert into attachment_finding (attachment_id, position, practice_id, rule, reason, sentence)
    select ${attachmentId}, position, ${id}, rule, reason, sentence
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as f (position int, rule text, reason text, sentence text)`.execute(tx)
}

export async function addRevisionFindings(
  tx: Tx,
  id: PracticeId,
  revision: number,
  findings: readonly AskedFinding[],
): Promise<void> {
  const rows = findings.map(({ answer, ...finding }, position) => ({ ...finding, ...answer, position }))
  await sql`
    /* checks.addRevisionFindings */
    insert into revision_finding (practice_id, revision, position, question, part, field, rule, reason, starts_at,
      ends_at, proposed_label, answer, note)
    select ${id}, ${revision}, position, question, part, field, rule, reason, start, "end", "proposedLabel", answer,
      coalesce(note, '')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f (position int, question text, part text, field text,
      rule text, reason text, start int, "end" int, "proposedLabel" text, answer text, note text)`.execute(tx)
}

type FindingRow = Omit<AskedFinding, 'answer' | 'sentence'> & { answer: CheckAnswerWord | null; note: string }

/** The findings of a revision as they were stored; their sentences stand in the revision alone. */
export async function listRevisionFindings(
  db: Db,
  id: PracticeId,
  revision: number,
): Promise<Omit<AskedFinding, 'sentence'>[]> {
  const { rows } = await sql<FindingRow>`
    /* checks.listRevisionFindings */
    select question, part, field, rule, reason, starts_at as start, ends_at as "end",
      proposed_label as "proposedLabel", answer, note
    from revision_finding where practice_id = ${id} and revision = ${revision} order by position`.execute(db)
  return rows.map(({ answer, note, ...finding }) => ({ ...finding, answer: answer && { answer, note } }))
}

/** A practice that may tell the same case, with what the policies ask of it. */
export type DuplicateRow = PracticeStanding & {
  key: string
  /** The title of a draft; null for what is public, whose title is the projection's. */
  draftTitle: string | null
}

const standingColumns = sql`
  p.id, p.key, p.publisher_id as "publisherId", p.provenance = 'compiled' as "isCompiled", p.candidate,
  p.public_life as "publicLife"`

/**
 * What may be the same case: public practices of a like title or of the same city, and drafts of the publisher of a
 * like title; the likest first. What is masked makes nothing alike: else it could be guessed.
 */
export async function findDuplicates(
  db: Db,
  id: PracticeId,
  like: { title: string; city: string | null; kind: string | null },
): Promise<DuplicateRow[]> {
  const { rows } = await sql<DuplicateRow>`
    /* checks.findDuplicates */
    select ${standingColumns}, null as "draftTitle",
      coalesce(similarity(shown.title, ${like.title}), 0)
        + case when shown.city = ${like.city} then 0.3 else 0 end
        + case when r.content ->> 'kind' = ${like.kind} then 0.1 else 0 end as likeness
    from revision r join practice p on p.id = r.practice_id and p.published_revision = r.number
    cross join lateral (
      select case when ${isShown('title')} then r.content ->> 'title' end as title,
        case when ${isShown('place')} then r.content -> 'place' ->> 'city' end as city) shown
    where p.public_life in ('published', 'archived') and p.id <> ${id}
      and (shown.title % ${like.title} or shown.city = ${like.city})
    union all
    select ${standingColumns}, d.value #>> '{}', similarity(d.value #>> '{}', ${like.title})
    from practice p
    join practice own on own.publisher_id = p.publisher_id and own.id = ${id}
    join draft_part d on d.practice_id = p.id and d.part = 'title'
    where p.public_life = 'not-public' and p.id <> ${id} and (d.value #>> '{}') % ${like.title}
    order by likeness desc limit 5`.execute(db)
  return rows
}

export async function addRevisionDuplicates(
  tx: Tx,
  id: PracticeId,
  revision: number,
  duplicates: readonly { id: PracticeId; answer: CheckAnswer | null }[],
): Promise<void> {
  const rows = duplicates.map(({ id: other, answer }) => ({ other, ...answer }))
  await sql`
    /* checks.addRevisionDuplicates */
    insert into revision_duplicate (practice_id, revision, other_id, answer, note)
    select ${id}, ${revision}, other, answer, coalesce(note, '')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d (other uuid, answer text, note text)`.execute(
    tx,
  )
}

export async function listRevisionDuplicates(
  db: Db,
  id: PracticeId,
  revision: number,
): Promise<(DuplicateRow & { answer: CheckAnswer | null })[]> {
  const { rows } = await sql<DuplicateRow & { word: CheckAnswerWord | null; note: string }>`
    /* checks.listRevisionDuplicates */
    select ${standingColumns}, d.answer as word, d.note,
      case when p.public_life = 'not-public' then coalesce(t.value #>> '{}', '') end as "draftTitle"
    from revision_duplicate d join practice p on p.id = d.other_id
    left join draft_part t on t.practice_id = p.id and t.part = 'title'
    where d.practice_id = ${id} and d.revision = ${revision} order by p.key`.execute(db)
  return rows.map(({ word, note, ...row }) => ({ ...row, answer: word && { answer: word, note } }))
}
