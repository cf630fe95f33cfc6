import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layouts } from '../../electron/returns/layouts/index.ts'
import { recognise } from '../../electron/returns/recognise.ts'
import { sheet, workbook } from '../fixtures/returns/grid.ts'
import { layoutFixtures } from '../fixtures/returns/index.ts'
import { applicationForms, DECLARED_ROWS, formulaSheet } from '../fixtures/returns/other-papers.ts'
import { dictionary, evaluateFiles, fileOf, problemOf } from './evaluate-files.ts'

describe('a layout', () => {
  it('is listed, one for each file of the folder', () => {
    const files = readdirSync('electron/returns/layouts').filter(
      (name) => !/^(?:index|layout)\.ts$/.test(name),
    )
    expect(files.map((name) => name.replace(/\.ts$/, '')).toSorted()).toEqual(
      layouts.map(({ id }) => id).toSorted(),
    )
  })

  it.each(layouts.map(({ id }) => id))('%s has a fixture that is recognised as it and no other', (id) => {
    const fixture = layoutFixtures[id]
    if (!fixture) throw new Error(`no fixture for ${id}`)
    expect(recognise(fixture, dictionary)?.layout.id).toBe(id)
  })

  it('is found whatever the sheets are called', () => {
    for (const [id, fixture] of Object.entries(layoutFixtures)) {
      const renamed = workbook(...fixture.sheets.map((one, index) => ({ ...one, name: `Sheet${index + 1}` })))
      expect(recognise(renamed, dictionary)?.layout.id).toBe(id)
    }
  })
})

describe('what is no return', () => {
  it.each([
    ['a sheet of formulas', formulaSheet],
    ['an empty sheet', workbook(sheet('Sheet1', []))],
    [
      'a list of names',
      workbook(
        sheet('通讯录', [
          ['学校名称', '校长', '电话'],
          ['红树小学', '王', '123'],
        ]),
      ),
    ],
    [
      'a table of provinces',
      workbook(
        sheet('表', [
          ['地区', '2024年'],
          ['辽宁省', 436.5],
        ]),
      ),
    ],
  ])('is not recognised, and said so: %s', (_what, grid) => {
    const { preview, problems } = evaluateFiles([fileOf('x.xlsx', grid)])
    expect(preview.files[0]).toMatchObject({ layout: null, state: 'unrecognised', values: [] })
    expect(problemOf(problems, 'notAReturn').severity).toBe('error')
  })
})

describe('the application forms', () => {
  it('that are empty are recognised, said to be empty, and their other sheets named', () => {
    const { preview, problems } = evaluateFiles([
      fileOf(
        '申报表.xlsx',
        applicationForms([
          [1, '小学 1'],
          [null, '…'],
        ]),
      ),
    ])
    expect(preview.files[0]).toMatchObject({ state: 'empty', layout: { id: 'application-form' } })
    expect(problemOf(problems, 'formIsEmpty').sheet).toBe('表2-2')
    expect(problemOf(problems, 'sheetNamedOnly').params.title).toContain('表 I')
  })

  it('that are filled hold declared results, which never become values', () => {
    const { values, problems, codes } = evaluateFiles([
      fileOf('申报表.xlsx', applicationForms(DECLARED_ROWS.slice(0, 1))),
    ])
    expect(values.map(({ field }) => field)).toEqual(['students', 'grades', 'classes'])
    expect(codes).toEqual([])
    expect(problemOf(problems, 'declaredResultsTaken')).toMatchObject({
      severity: 'note',
      params: { count: 7, schools: 1 },
    })
  })
})

describe('hidden parts', () => {
  it('are read and noted; a workbook with nothing else is refused', () => {
    const [form] = layoutFixtures['school-form']?.sheets ?? []
    if (!form) throw new Error('no form')
    const rows = evaluateFiles([fileOf('a.xlsx', workbook({ ...form, hiddenRows: [11] }))])
    expect(rows.stored['students/primary']).toBe('604')
    expect(problemOf(rows.problems, 'hiddenRows').severity).toBe('note')
    const hidden = evaluateFiles([fileOf('b.xlsx', workbook({ ...form, hidden: true }))])
    expect(hidden.preview.files[0]?.state).toBe('refused')
    expect(hidden.codes).toEqual(['onlyHiddenSheets'])
    const beside = evaluateFiles([
      fileOf('c.xlsx', workbook(sheet('说明', [['填报说明']]), { ...form, hidden: true })),
    ])
    expect(beside.stored['students/primary']).toBe('604')
    expect(problemOf(beside.problems, 'hiddenSheet').severity).toBe('note')
  })
})
