"""You look for the best pair even when none is left. Stop as soon as every word is a single symbol.
已经没有相邻对时你仍在找最优对。所有单词都成为单个符号时应当停止。
"""

from collections import Counter


def merge_pair(symbols, pair):
    merged = []
    i = 0
    while i < len(symbols):
        width = 2 if tuple(symbols[i : i + 2]) == pair else 1
        merged.append("".join(symbols[i : i + width]))
        i += width
    return merged


def bpe(word_counts, num_merges, word):
    corpus = [(split_word(text), count) for text, count in word_counts.items()]
    merges = []
    for _ in range(num_merges):
        counts = Counter()
        for symbols, count in corpus:
            for pair in zip(symbols, symbols[1:]):
                counts[pair] += count
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        merges.append(best)
        corpus = [(merge_pair(symbols, best), count) for symbols, count in corpus]
    tokens = split_word(word)
    for pair in merges:
        tokens = merge_pair(tokens, pair)
    return merges, tokens


def split_word(text):
    return list(text[:-1]) + [text[-1] + "</w>"]


if __name__ == "__main__":
    word_counts = eval(input())
    num_merges = int(input())
    word = eval(input())
    print(bpe(word_counts, num_merges, word))
