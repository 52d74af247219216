# Holds a pronouncing dictionary against a list of labelled words: prints all words, those missing, those counted wrong.
# awk -f dictionary.awk cmudict-en-us.dict syllables-en.txt
FNR == NR { w = $1; sub(/\([0-9]\)$/, "", w); n = 0; for (i = 2; i <= NF; i++) n += $i ~ /^[AEIOU]/; if (!(w in d)) d[w] = n; next }
/^#/ { next }
{ split($1, k, /[:\/]/); for (i = 2; i <= NF; i++) { all++; if (!($i in d)) missing++; else wrong += d[$i] != k[1] && d[$i] != k[2] } }
END { print all, missing + 0, wrong + 0 }
