import { PROJECT_ROLES } from '#shared/access/organisations.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { useFaults } from '../../lib/form-answer.ts'
import { useNames, useWords } from '../../lib/words.tsx'
import { SelectField } from '../../ui/form/choice-fields.tsx'
import { ActionButton, PostForm } from '../../ui/form/post-form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import styles from './account.module.css'
import type { Organisation } from './account-query.ts'

/** The European projects that an organisation took part in, PACTESUR first. */
export function Projects({ organisation, base }: { organisation: Organisation; base: string }) {
  const t = useWords()
  const nameOf = useNames()
  const faultOf = useFaults()
  const { projects, abilities } = organisation
  const describes = abilities.includes('DESCRIBE')
  if (!describes && projects.length === 0) return null
  const roles = PROJECT_ROLES.map((role) => ({
    value: role,
    label: nameOf('account.projectRole', enumNameOf(role)),
  }))
  return (
    <section>
      <h2>{t('account.projects.title')}</h2>
      <ul className={styles.rows}>
        {projects.map(({ project, role }) => (
          <li key={project}>
            <span>
              {project}
              <span className={styles.quiet}>{nameOf('account.projectRole', role)}</span>
            </span>
            {describes && (
              <ActionButton
                action={`${base}/project`}
                submit={t('account.people.remove')}
                hidden={{ project, projectRole: 'none' }}
                look="quiet"
                about={project}
              />
            )}
          </li>
        ))}
      </ul>
      {describes && (
        <PostForm action={`${base}/project`} submit={t('account.projects.add')}>
          <TextField
            label={t('account.projects.name')}
            error={faultOf('project')}
            name="project"
            maxLength={120}
            defaultValue={projects.length === 0 ? 'PACTESUR' : ''}
            required
          />
          <SelectField
            label={t('account.role.label')}
            name="projectRole"
            choices={roles}
            defaultValue="partner"
          />
        </PostForm>
      )}
    </section>
  )
}
