/** Stems of the words that other languages use where English says fix, add … */
// biome-ignore format: one row a meaning
const ROWS: readonly (readonly [english: string, stems: string])[] = [
  ['fix', '修复 修正 バグ 不具合 수정 버그 исправ почин фикс behebe behob fehler korrigier corrige corrección arregl soluciona répare correção poprawi napraw düzelt'],
  ['add', '新增 添加 增加 支持 实现 追加 実装 対応 추가 구현 지원 добав реализ поддерж hinzu ergänz füge ajout añad agrega adiciona aggiun dodan dodaj ekle'],
  ['docs', '文档 说明 注释 ドキュメント 문서 документ dokumentation documentación documentação documentazione'],
  ['test', '测试 テスト 테스트 тест prueba'],
  ['refactor', '重构 整理 リファクタ 리팩 рефактор umbau vereinfach überarbeit refatora'],
  ['speed', '性能 优化 高速 パフォーマンス 성능 최적화 оптимиз ускор leistung schneller rendimiento desempenho'],
  ['remove', '删除 移除 削除 삭제 제거 удал убра entfern lösch supprim eliminar'],
  ['update', '更新 升级 업데이트 обнов aktualisier actualiza atualiza aggiorna'],
  ['rename', '重命名 名前変更 переимен umbenenn renomm renombra renomeia'],
]

const ENGLISH = new Map(ROWS.flatMap(([english, stems]) => stems.split(' ').map((stem) => [stem, english])))
const stems = [...ENGLISH.keys()].sort((a, b) => b.length - a.length)
// Where a script puts no spaces a stem may stand anywhere; in others it begins a word.
const isSpaced = (stem: string): boolean => /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(stem)
const SPACED = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${stems.filter(isSpaced).join('|')})`, 'u')
const UNSPACED = new RegExp(stems.filter((stem) => !isSpaced(stem)).join('|'))
const BEYOND_LATIN = /[\u1100-\uffff]/

/**
 * `subject` with the English word for what it speaks of before it, where it is in another language that we know.
 * A subject in English, or in a language that we don't know, comes back as it is.
 */
export function withEnglish(subject: string): string {
  const stem = (BEYOND_LATIN.test(subject) ? UNSPACED : SPACED).exec(subject.toLowerCase())?.[0]
  return stem === undefined ? subject : `${ENGLISH.get(stem)} ${subject}`
}
