/** Stems of the words that other languages use where English says fix, add … */
// biome-ignore format: one row a meaning
const ROWS: readonly (readonly [english: string, stems: string])[] = [
  ['fix', '修复 修正 修改错误 解决 バグ 不具合 수정 버그 исправ почин фикс behebe behob fehler korrig corrig corrección arregl soluciona réparer correção poprawi napraw düzelt'],
  ['add', '新增 添加 增加 支持 实现 追加 実装 対応 추가 구현 지원 добав реализ поддерж hinzu ergänz füge ajout añad agrega implementa adicion aggiun dodan dodaj ekle'],
  ['doc', '文档 说明 注释 ドキュメント 문서 документ dokument documentación documentação documentazione'],
  ['test', '测试 テスト 테스트 тест prueba teste'],
  ['refactor', '重构 整理 リファクタ 리팩 рефактор refactor umbau vereinfach überarbeit refatora simplifi'],
  ['performanc', '性能 优化 高速 パフォーマンス 성능 최적화 оптимиз ускор leistung schneller optimis optimiz rendimiento desempenho'],
  ['remov', '删除 移除 削除 삭제 제거 удал убра entfern lösch supprim elimina remove quita'],
  ['updat', '更新 升级 업데이트 обнов aktualisier mise à jour actualiza atualiza aggiorna'],
  ['renam', '重命名 名前変更 переимен umbenenn renomm renombra renomeia'],
]

const STEMS = ROWS.flatMap(([english, stems]) => stems.split(' ').map((stem) => [stem, english] as const))
const BEYOND_ASCII = STEMS.filter(([stem]) => /[^ -~]/.test(stem))
const LATIN = STEMS.filter(([stem]) => /^[a-z]{5,}$/.test(stem))
const LATIN_STARTS = new Map(LATIN.map(([stem, english]) => [stem.slice(0, 5), [stem, english] as const]))

/**
 * The English word for the first thing done that `word` speaks of, or null.
 * @param word in lower case; where a script puts no spaces it may be a whole sentence
 */
export function inEnglish(word: string): string | null {
  const latin = LATIN_STARTS.get(word.slice(0, 5))
  if (latin !== undefined && word.startsWith(latin[0])) return latin[1]
  if (/^[ -~]*$/.test(word)) return null
  return BEYOND_ASCII.find(([stem]) => word.includes(stem))?.[1] ?? null
}
