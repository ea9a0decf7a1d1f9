/** What goes down or up behind an amount: "80 % faster", "3x speedup". Speed, size, time: the direction is the quantity's. */
export const LESS = String.raw`less|fewer|smaller|lower|shorter|cheaper|slower|lighter|slow-?downs?|reductions?|decreases?|drop|cut|savings?|saved|shrinkage|kleiner|weniger|langsamer|kürzer|günstiger|moins|más pequeño|menos|(?:plus|más) (?:lent|petite?|court|lento|pequeño)\w*`
export const MORE = String.raw`more(?! or less)|faster|quicker|higher|larger|bigger|longer|speed-?ups?|improvements?|increases?|gains?|growth|boosts?|better|greater|win|schneller|mehr|größer|plus (?:rapide|grand)\w*|(?:más|mas) (?:rápid|rapid|grande)\w*`

/** Verbs that make less or more of what stands behind them. */
export const LESSEN = String.raw`reduc\w*|decreas\w*|drop\w*|cut(?:s|ting)?|shrink\w*|shrank|shav\w*|sav(?:e|es|ed|ing|ings)\b|lower(?:s|ed|ing)?|trim\w*|slow(?:s|ed|ing)?(?: down)?|fall(?:s|en)?|fell|down|slash\w*|shorten\w*|reduzier\w*|senkt?\w*|verringer\w*|verkürzt|rédui\w*|diminu\w*|baiss\w*|redujo|reduce|disminuy\w*`
export const RAISE = String.raw`speeds?(?: \S+){0,4}? up|speeds?[- ]?ups?|sped(?: \S+){0,4}? up|speeding(?: \S+){0,4}? up|improv\w*|increas\w*|rais(?:e|es|ed|ing)|gain\w*|boost\w*|rise\w*|rose|grow(?:s|n|th)?|grew|up|accelerat\w*|better|verbesser\w*|steiger\w*|beschleunig\w*|amélior\w*|augment\w*|mejor\w*|aument\w*`

/** What is measured of a program or a business; without such a word beside it, "halved" and "-35%" say little. */
export const MEASURED = String.raw`time|times|run-?time|size|sizes|memory|ram|heap|footprint|latency|latencies|throughput|performance|perf|speed|rps|qps|bundle|binary|allocations|duration|durations|cpu|usage|builds?|build-?time|start-?up|costs?|bills?|requests|queries|syscalls|traffic|conversions?|revenue|sign-?ups|users|customers|load|overhead|errors?|failures|crashes|incidents|tickets|coverage|bandwidth|storage|rate|Laufzeit|Speicher\w*|Bauzeit|Kosten|temps|mémoire|coûts?|tiempo|memoria|tamaño|costes?`
