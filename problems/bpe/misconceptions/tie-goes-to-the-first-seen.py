"""You let the pair seen first win a tie. Among the most frequent pairs the smallest in string order is taken, whatever the order of the words.
并列时你取了最先遇到的对。次数并列时应取字符串顺序最小的对，与单词的次序无关。
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
        if not counts:
            break
        best = max(counts, key=counts.get)
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
