import { useWords } from '../../lib/words.tsx'
import { ActionButton } from '../../ui/form/post-form.tsx'
import type { Organisation } from './account-query.ts'

/** Whether the people of an organisation read what is for the network; moderators change it. */
export function NetworkMembership({ organisation, base }: { organisation: Organisation; base: string }) {
  const t = useWords()
  const { isNetworkMember, abilities } = organisation
  return (
    <div>
      <p>{isNetworkMember ? t('account.network.yes') : t('account.network.no')}</p>
      {abilities.includes('SET_NETWORK') && (
        <ActionButton
          action={`${base}/network`}
          submit={isNetworkMember ? t('account.network.end') : t('account.network.begin')}
          hidden={{ member: isNetworkMember ? 'no' : 'yes' }}
        />
      )}
    </div>
  )
}
