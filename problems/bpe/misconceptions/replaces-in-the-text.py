"""You replace in the text of joined symbols, so a pair can match in the middle of longer symbols. Merge only where two whole symbols stand side by side.
你在拼接的文本上直接替换，会在更长的符号中间误匹配。只有两个完整符号相邻时才能合并。
"""

from collections import Counter

word_counts = eval(input())
num_merges = int(input())
word = eval(input())
corpus = {" ".join(text) + "</w>": count for text, count in word_counts.items()}
merges = []
for _ in range(num_merges):
    counts = Counter()
    for text, count in corpus.items():
        symbols = text.split()
        for pair in zip(symbols, symbols[1:]):
            counts[pair] += count
    if not counts:
        break
    best = min(counts, key=lambda pair: (-counts[pair], pair))
    merges.append(best)
    corpus = {text.replace(" ".join(best), "".join(best)): count for text, count in corpus.items()}
text = " ".join(word) + "</w>"
for pair in merges:
    text = text.replace(" ".join(pair), "".join(pair))
print((merges, text.split()))
