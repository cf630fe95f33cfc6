import { peArtTeachers } from '../../standards/quality-2017/pe-art-teachers.ts'
import { teachersAboveRequired } from '../../standards/quality-2017/teachers-above-required.ts'
import { BY_ENROLMENT, counted, EACH_STAGE, figures, legend, measured, section } from '../define-item.ts'
import {
  atLeast,
  exactly,
  ofFloorShare,
  ofMinimumMet,
  perHundredPupils,
  sharedPerPupil,
} from '../thresholds.ts'

const ENROLMENT = [{ field: 'students' }]

/** A 资源配置 (std §9, items 1 to 11). */
export const resources = section('A', [
  {
    no: 1,
    text: '在校生数(学籍=实有=统计)',
    basis: 'Y7',
    method: '数 抽 点人数',
    evidence: '学籍系统、花名册、教基3112/3115',
    requirement: '学籍、实有、统计三者一致',
    applies: legend('A'),
    answer: figures(
      counted('register', '学籍人数', '人', EACH_STAGE),
      counted('present', '实有人数', '人', EACH_STAGE, { declared: ENROLMENT, adoptAs: 'students' }),
      counted('statistics', '统计人数', '人', EACH_STAGE, { declared: ENROLMENT }),
    ),
    thresholds: [{ kind: 'agree', of: ['register', 'present', 'statistics'] }],
    indicators: BY_ENROLMENT,
    unmet:
      '{school}{stage}在校生数不一致：学籍{register}人，实有{present}人，统计{statistics}人，申报{threshold}人',
  },
  {
    no: 2,
    text: '每百名学生高于规定学历专任教师数',
    basis: 'Y7-1',
    method: '数 查',
    evidence: '教师花名册、学历证',
    requirement: '小学≥4.2人，初中≥5.3人',
    applies: legend('P J N T W M'),
    answer: figures(
      counted('collegeAndAbove', '专科及以上学历专任教师（小学）', '人', ['primary'], {
        declared: teachersAboveRequired.numerator.primary,
        adoptAs: 'aboveRequiredTeachers',
      }),
      counted('bachelorAndAbove', '本科及以上学历专任教师（初中）', '人', ['junior'], {
        declared: teachersAboveRequired.numerator.junior,
        adoptAs: 'aboveRequiredTeachers',
      }),
    ),
    thresholds: [perHundredPupils('teachersAboveRequired', '4.2', '5.3')],
    indicators: ['teachersAboveRequired'],
    unmet: '{school}{stage}每百名学生拥有高于规定学历教师{observed}人，低于{threshold}人的要求',
  },
  {
    no: 3,
    text: '每百名学生县级以上骨干教师',
    basis: 'Y7-2',
    method: '数 查',
    evidence: '认定文件、名册(去重)',
    requirement: '≥1人',
    applies: legend('P J N T W M'),
    answer: figures(
      counted('backbone', '县级及以上骨干教师（去重）', '人', EACH_STAGE, {
        declared: [{ field: 'backboneTeachers' }],
        adoptAs: 'backboneTeachers',
      }),
    ),
    thresholds: [perHundredPupils('backboneTeachers', '1', '1')],
    indicators: ['backboneTeachers'],
    unmet: '{school}{stage}每百名学生拥有县级以上骨干教师{observed}人，低于{threshold}人的要求',
  },
  {
    no: 4,
    text: '每百名学生体育、艺术专任教师',
    basis: 'Y7-3',
    method: '数 课',
    evidence: '课表、任课、教基4155/4156',
    requirement: '≥0.9人（50—99人的教学点可含走教教师）',
    applies: legend('P J N T W D'),
    condition: {
      any: [
        { not: { fact: 'kind', in: ['teachingPoint'] } },
        { declared: ENROLMENT, compare: '≥', value: '50' },
      ],
    },
    answer: figures(
      counted('peAndArt', '体育、艺术（美术、音乐）专任教师', '人', EACH_STAGE, {
        declared: peArtTeachers.numerator.primary,
        adoptAs: 'peAndArtTeachers',
      }),
    ),
    thresholds: [perHundredPupils('peArtTeachers', '0.9', '0.9')],
    indicators: ['peArtTeachers'],
    unmet: '{school}{stage}每百名学生拥有体育、艺术专任教师{observed}人，低于{threshold}人的要求',
  },
  {
    no: 5,
    text: '生均教学及辅助用房(不含体育馆)',
    basis: 'Y7-4',
    method: '数 测',
    evidence: '校舍台账、竣工图、教基5170',
    requirement: '小学≥4.5㎡，初中≥5.8㎡',
    applies: legend('P J N T W'),
    answer: figures(
      measured('teachingRooms', '教学及辅助用房面积', '㎡', 'whole', {
        declared: [{ field: 'teachingAuxiliaryArea' }],
        adoptAs: 'teachingAuxiliaryArea',
      }),
      measured('indoorSports', '其中室内体育用房（体育馆）面积', '㎡', 'whole', {
        sign: -1,
        declared: [{ field: 'indoorSportsArea', otherwise: [{ field: 'gymnasiumArea' }] }],
        adoptAs: 'indoorSportsArea',
      }),
    ),
    thresholds: [sharedPerPupil('teachingArea', '4.5', '5.8')],
    indicators: ['teachingArea'],
    unmet: '{school}{stage}生均教学及辅助用房面积{observed}平方米，低于{threshold}平方米的要求',
  },
  {
    no: 6,
    text: '生均体育运动场馆',
    basis: 'Y7-5',
    method: '数 测',
    evidence: '场地平面图、租赁合同',
    requirement: '小学≥7.5㎡，初中≥10.2㎡',
    applies: legend('P J N T W'),
    answer: figures(
      measured('sportsGround', '运动场地面积（准予放宽的学校含租赁场馆）', '㎡', 'whole', {
        declared: [{ field: 'sportsGroundArea' }],
        adoptAs: 'sportsGroundArea',
      }),
      measured('gymnasium', '体育馆（室内体育用房）面积', '㎡', 'whole', {
        declared: [{ field: 'gymnasiumArea', otherwise: [{ field: 'indoorSportsArea' }] }],
        adoptAs: 'gymnasiumArea',
      }),
    ),
    thresholds: [sharedPerPupil('sportsArea', '7.5', '10.2')],
    indicators: ['sportsArea'],
    unmet: '{school}{stage}生均体育运动场馆面积{observed}平方米，低于{threshold}平方米的要求',
  },
  {
    no: 7,
    text: '生均教学仪器设备值',
    basis: 'Y7-6',
    method: '数 查',
    evidence: '固定资产账(账面原值)',
    requirement: '小学≥2000元，初中≥2500元',
    applies: legend('P J N T W'),
    answer: figures(
      measured('equipment', '教学仪器设备资产值（账面原值）', '元', 'whole', {
        declared: [{ field: 'equipmentValue' }],
        adoptAs: 'equipmentValue',
      }),
    ),
    thresholds: [sharedPerPupil('equipmentValue', '2000', '2500')],
    indicators: ['equipmentValue'],
    unmet: '{school}{stage}生均教学仪器设备值{observed}元，低于{threshold}元的要求',
  },
  {
    no: 8,
    text: '每百名学生网络多媒体教室',
    basis: 'Y7-7',
    method: '数 看',
    evidence: '设备台账、现场',
    requirement: '小学≥2.3间，初中≥2.4间',
    applies: legend('P J N T W'),
    answer: figures(
      counted('multimedia', '网络多媒体教室', '间', 'whole', {
        declared: [{ field: 'multimediaRooms' }],
        adoptAs: 'multimediaRooms',
      }),
    ),
    thresholds: [sharedPerPupil('multimediaRooms', '2.3', '2.4', '100')],
    indicators: ['multimediaRooms'],
    unmet: '{school}{stage}每百名学生拥有网络多媒体教室{observed}间，低于{threshold}间的要求',
  },
  {
    no: 9,
    text: '7项中达标项数 ≥6, 余项≥85 %',
    basis: 'Y7',
    method: '计算',
    evidence: '自评表',
    requirement: '7项中至少6项达标，余项不低于要求的85%',
    applies: legend('P J N T W'),
    answer: figures(
      counted('reached', '达标项数', '项', EACH_STAGE, { maximum: '7' }),
      counted('underFloor', '低于要求85%的项数', '项', EACH_STAGE, { maximum: '7' }),
    ),
    thresholds: [
      ofMinimumMet(atLeast({ primary: '6', junior: '6' }, { of: ['reached'] })),
      ofFloorShare(exactly({ primary: '0', junior: '0' }, { of: ['underFloor'] })),
    ],
    unmet:
      '{school}{stage}7项资源配置指标达标{reached}项，低于要求85%的{underFloor}项，未做到至少6项达标、余项不低于85%',
  },
  {
    no: 10,
    text: '九年/十二年/完中拆分计算正确',
    basis: '§2.2',
    method: '计算',
    evidence: '拆分表',
    requirement: '九年一贯制1∶1.1，完全中学1∶1.2，十二年一贯制1∶1.1∶1.32',
    applies: legend('N T W'),
    unmet: '{school}共用资源未按规定比例在学段间拆分计算',
    partly: '{school}部分共用资源未按规定比例在学段间拆分计算',
  },
  {
    no: 11,
    text: '统计口径: 设备值单位、体育馆是否已扣',
    basis: '§2.3',
    method: '数',
    evidence: '源表',
    requirement: '设备值由万元折合为元；教学及辅助用房已扣体育馆',
    applies: legend('A'),
    unmet: '{school}统计口径有误：教学仪器设备值单位或体育馆面积扣除不符合规定',
    partly: '{school}个别数据的统计口径不符合规定',
  },
])
