import { describe, expect, it } from 'vitest'
import { standards } from '../../seeds/standards/index.ts'
import { openTestApp, valueIn } from './open-test-app.ts'

describe('the standard of the county', () => {
  it('is the first one as long as none is chosen', async () => {
    const { client } = await openTestApp()
    expect(valueIn(await client.app.info({})).standard).toBe(standards[0]?.slug)
  })

  it('is the one that was chosen, and the rest of the settings stays', async () => {
    const { client } = await openTestApp()
    valueIn(await client.app.updateSettings({ userName: '王敏', county: '太平区' }))
    valueIn(await client.app.updateSettings({ standard: 'basic-2012' }))
    expect(valueIn(await client.app.info({}))).toMatchObject({
      standard: 'basic-2012',
      userName: '王敏',
      county: '太平区',
    })
  })

  it('has to be one that is known', async () => {
    const { client } = await openTestApp()
    expect(await client.app.updateSettings({ standard: 'nobody-2099' })).toMatchObject({
      ok: false,
      error: { code: 'standardNotFound' },
    })
  })
})
